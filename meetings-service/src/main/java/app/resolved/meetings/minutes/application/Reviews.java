package app.resolved.meetings.minutes.application;

import java.util.List;

/** Reviews to look up. */
public interface Reviews {

    /** The ids of those that are being issued, at most so many. */
    List<String> issuing(int limit);

    long countIssuing();
}
