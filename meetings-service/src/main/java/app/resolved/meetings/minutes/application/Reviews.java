package app.resolved.meetings.minutes.application;

import java.util.List;

/** Reviews to look up. */
public interface Reviews {

    /** The ids of those that are being issued, behind that one, in their order. */
    List<String> issuing(String after, int most);

    long countIssuing();
}
