package app.resolved.meetings.calendar.application;

import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Meetings to look up. */
public interface MeetingList {

    /** Those of the ids that exist; at most 1,000 ids. */
    List<Meeting> findAll(Collection<String> ids);

    /**
     * Newest first.
     *
     * @param committeeIds whose; empty for all
     * @param after date and id of the last one seen; empty at first
     */
    List<Meeting> list(Set<String> committeeIds, List<String> after, int most);

    /** The next ones from that day on, soonest first. */
    List<Meeting> from(LocalDate day, Set<String> committeeIds, int most);

    /** Those of the days from the first to the last, soonest first. */
    List<Meeting> between(LocalDate first, LocalDate last, Set<String> committeeIds, int most);

    /**
     * Those up to that day of which something waits to be issued, or nothing was issued at all;
     * newest first.
     *
     * @param committeeIds whose; empty for all
     * @param entitled whether what is exempt or confidential counts
     * @param after date and id of the last one seen; empty at first
     */
    List<Meeting> unissued(
            LocalDate day,
            Set<String> committeeIds,
            boolean entitled,
            List<String> after,
            int most);

    /** Those of one committee, oldest first. */
    List<Meeting> ofCommittee(String committeeId, int most);
}
