package app.resolved.actions.committees.application;

import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.MeetingState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The committees and their meetings, as far as they were heard. */
public interface Committees {

    Optional<CommitteeState> committee(String committeeId);

    /** By name; at most 500. */
    List<CommitteeState> all();

    /**
     * The meetings of each of the committees that are not cancelled, in the order of their dates; a
     * committee without any has an empty list. From the day on which another took over, the
     * meetings are the other's. Read with majority concern from the primary.
     */
    Map<String, List<CommitteeMeeting>> calendars(Collection<String> committeeIds);

    /** Which bodies took over from which. */
    Heirs heirs();

    Optional<MeetingState> meeting(String meetingId);

    /**
     * The meetings of these bodies up to today of which something waits to be issued, and those
     * within these days of which nothing was issued; newest first.
     */
    List<MeetingState> unissued(
            Collection<String> committeeIds,
            LocalDate today,
            LocalDate from,
            LocalDate to,
            int most);
}
