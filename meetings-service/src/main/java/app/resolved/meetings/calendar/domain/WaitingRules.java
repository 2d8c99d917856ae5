package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.contracts.MeetingState.What;
import app.resolved.contracts.MeetingsFact.MeetingUnissuedChanged;
import app.resolved.meetings.deciding.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was written down of a meeting and waits to be issued. It is noted before it is written, so
 * that a crash in between leaves one note too many, never one too few.
 */
final class WaitingRules {

    private WaitingRules() {}

    static Decision<Meeting> note(Meeting meeting, What what, LocalDate today) {
        if (meeting.cancelled()) {
            return Decision.conflict("This meeting was cancelled.");
        }
        var since = Stream.of(new Waiting(what, today));
        return meeting.waitsFor(what)
                ? Decision.accepted(meeting)
                : changed(meeting, Stream.concat(meeting.waiting().stream(), since).toList());
    }

    static Decision<Meeting> over(Meeting meeting, What what) {
        return meeting.waitsFor(what)
                ? changed(
                        meeting,
                        meeting.waiting().stream().filter(each -> each.what() != what).toList())
                : Decision.accepted(meeting);
    }

    /** Cancelled, it could not be issued any more. */
    static boolean wouldLose(Meeting meeting) {
        return !meeting.waiting().isEmpty();
    }

    private static Decision<Meeting> changed(Meeting meeting, List<Waiting> waiting) {
        var after = meeting.nowWaiting(waiting);
        return Decision.accepted(after, new MeetingUnissuedChanged(after.state()));
    }
}
