package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * When the papers of a meeting must be in.
 *
 * @param dispatch when the papers go out
 * @param counted the count step by step
 */
record Deadline(LocalDate day, LocalDate dispatch, List<String> counted) {

    /** From the sending of the papers back to their deadline, in working days. */
    static final int BEFORE_DISPATCH = 5;

    /** Local Government Act 1972, section 100B(3). */
    private static final int CLEAR_DAYS = 5;

    static Deadline of(WorkingDays workingDays, CommitteeMeeting meeting) {
        var dispatch = workingDays.clearBefore(meeting.date(), CLEAR_DAYS);
        var deadline = workingDays.before(dispatch.reached(), BEFORE_DISPATCH);
        var counted =
                List.of(
                        "The meeting: " + Dates.inWords(meeting.date()),
                        dispatch.inWords("%d clear days before it".formatted(CLEAR_DAYS)),
                        "Papers go out: " + Dates.inWords(dispatch.reached()),
                        deadline.inWords("%d working days before that".formatted(BEFORE_DISPATCH)));
        return new Deadline(deadline.reached(), dispatch.reached(), counted);
    }
}
