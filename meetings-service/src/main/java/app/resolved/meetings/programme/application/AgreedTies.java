package app.resolved.meetings.programme.application;

import java.util.Optional;

/** What clerks said of outcomes before they were issued. */
public interface AgreedTies {

    /** The id of the item that has the report which the outcome asks for. */
    Optional<String> itemOf(String meetingId, String outcomeId);
}
