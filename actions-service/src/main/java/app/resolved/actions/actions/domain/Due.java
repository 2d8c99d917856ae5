package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.OwedTo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due.
 *
 * @param original the first date it had
 * @param changedOn the day on which the date was last changed, in Europe/London
 * @param byHand set by a person: no rule changes it any more
 * @param owedTo what the work programme says of it; null where it says nothing
 * @param servedOn the day on which the notice was served that asks for an answer; null where nobody
 *     recorded it
 */
public record Due(
        DueDate current,
        LocalDate original,
        @Nullable LocalDate changedOn,
        boolean byHand,
        @Nullable OwedTo owedTo,
        @Nullable LocalDate servedOn) {

    static Due first(DueDate date) {
        return new Due(date, date.date(), null, false, null, null);
    }

    public LocalDate date() {
        return current.date();
    }

    public boolean isMoved() {
        return !original.equals(date());
    }

    Due reworked(DueDate fresh, LocalDate today) {
        return owedTo(owedTo, fresh, today, false);
    }

    Due changedByHand(DueDate fresh, LocalDate today) {
        return owedTo(owedTo, fresh, today, true);
    }

    /** As the work programme plans it; a date that somebody set before does not hold any more. */
    Due planned(@Nullable OwedTo planned, DueDate fresh, LocalDate today) {
        return owedTo(planned, fresh, today, planned == null && byHand);
    }

    private Due owedTo(
            @Nullable OwedTo planned, DueDate fresh, LocalDate today, boolean setByHand) {
        var changed = setByHand || !fresh.date().equals(date());
        return new Due(fresh, original, changed ? today : changedOn, setByHand, planned, servedOn);
    }

    /** The same date, with the day of service beside it. */
    Due served(LocalDate day) {
        return new Due(current, original, changedOn, byHand, owedTo, day);
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
        return new Due(silent, original, changedOn, byHand, owedTo, servedOn);
    }
}
