package app.resolved.meetings.minutes.application;

import java.util.List;

/** Reviews to look up. */
public interface Reviews {

    /** The ids of those that are being issued, behind that one, in their order. */
    List<String> issuing(String after, int most);

    long countIssuing();

    /**
     * Takes one away as it was seen. Nothing was ever told of a review, so that nobody is told that
     * it is gone.
     *
     * @return whether it was still that version
     */
    boolean remove(String meetingId, long version);

    /**
     * Whether a clerk said of any proposal of it which item of the work programme has its report.
     */
    boolean anyTiedToAnItem(String meetingId);
}
