package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Works a due date in again when what it hangs on became known or moved. */
public final class DueReworking {

    private DueReworking() {}

    /**
     * Changes the date where it moved; a date already past is not moved to.
     *
     * @param fresh the date as the rule gives it now
     */
    public static Decision rework(Action action, DueDate fresh, Instant now) {
        var due = action.due();
        var today = LocalDate.ofInstant(now, Dates.LONDON);
        if (!action.standing().isOpen() || due.byHand() || due.current().equals(fresh)) {
            return new Decision.Unchanged();
        }
        boolean moved = !fresh.date().equals(due.date());
        if (moved && fresh.date().isBefore(today)) {
            return new Decision.Unchanged();
        }
        var after = action.with(due.reworked(fresh, today));
        var told = moved ? after.with(entry(due.current(), fresh, now)) : after;
        return new Decision.Accepted(
                told, List.of(new ActionsFact.ActionDueDateChanged(ActionStates.of(told))));
    }

    /** Marked as exempt later: the words are gone that its date was worked out from. */
    public static boolean hasLostWords(Action action) {
        return action.isRestricted()
                && action.timeline().stream()
                        .anyMatch(entry -> entry.what() == Happening.MARKED_RESTRICTED);
    }

    private static Entry entry(DueDate was, DueDate fresh, Instant now) {
        return new Entry(
                now,
                Happening.DUE_DATE_CHANGED,
                "Resolved",
                null,
                null,
                fresh.why(),
                Dates.inWords(was.date()),
                Dates.inWords(fresh.date()));
    }
}
