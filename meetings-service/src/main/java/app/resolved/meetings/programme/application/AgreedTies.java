package app.resolved.meetings.programme.application;

import java.util.Map;

/** What clerks said of outcomes before they were issued. */
public interface AgreedTies {

    /** By outcome's id, the id of the item that has the report which the outcome asks for. */
    Map<String, String> itemsByOutcome(String meetingId);
}
