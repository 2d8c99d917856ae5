package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.DueDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due.
 *
 * @param original the first date it had
 * @param changedOn the day on which the date was last changed, in Europe/London
 * @param byHand set by a person: no rule changes it any more
 */
public record Due(
        DueDate current, LocalDate original, @Nullable LocalDate changedOn, boolean byHand) {

    static Due first(DueDate date) {
        return new Due(date, date.date(), null, false);
    }

    public LocalDate date() {
        return current.date();
    }

    public boolean isMoved() {
        return !original.equals(date());
    }

    Due reworked(DueDate fresh, LocalDate today) {
        return new Due(fresh, original, fresh.date().equals(date()) ? changedOn : today, false);
    }

    Due changedByHand(DueDate fresh, LocalDate today) {
        return new Due(fresh, original, today, true);
    }

    /** The same date, without saying what the minutes say of it. */
    public Due withoutWords() {
        var silent =
                new DueDate(
                        current.date(),
                        current.rule(),
                        "",
                        List.of(),
                        current.provisional(),
                        current.meetingId());
        return new Due(silent, original, changedOn, byHand);
    }
}
