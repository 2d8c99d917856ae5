package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A due date with the whole of its reason.
 *
 * @param why how it was worked out, in a sentence
 * @param counted the count step by step, each with the days counted and skipped
 * @param provisional it will be worked out again when what it hangs on is known
 * @param meetingId the meeting that it hangs on
 */
public record DueDate(
        LocalDate date,
        DueRule rule,
        String why,
        List<String> counted,
        boolean provisional,
        @Nullable String meetingId) {

    public DueDate {
        counted = List.copyOf(counted);
    }

    /** A date that somebody set, with the reason they gave. */
    public static DueDate changedTo(LocalDate date, String reason) {
        return new DueDate(date, DueRule.CHANGED_WITH_A_REASON, reason, List.of(), false, null);
    }

    /** Whether it moves with the committee's calendar. */
    public boolean hangsOnTheCalendar() {
        return provisional || meetingId != null;
    }
}
