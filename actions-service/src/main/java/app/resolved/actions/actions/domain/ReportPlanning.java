package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.OwedTo;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of a report being planned on a work programme, moved there, or dropped. */
public final class ReportPlanning {

    private ReportPlanning() {}

    /**
     * Lets the due date follow; a date already past is not moved to.
     *
     * @param owedTo what the work programme says now; null where it says nothing any more
     * @param fresh the date as it is then
     * @param reason why the clerk moved or dropped it; null where nobody had to say
     */
    public static Decision plan(
            Action action,
            @Nullable OwedTo owedTo,
            DueDate fresh,
            @Nullable String reason,
            Instant now) {
        var due = action.due();
        if (!action.standing().isOpen() || Objects.equals(due.owedTo(), owedTo)) {
            return new Decision.Unchanged();
        }
        var today = LocalDate.ofInstant(now, Dates.LONDON);
        boolean released = owedTo == null && (due.byHand() || DueReworking.hasLostWords(action));
        boolean stays = released || fresh.date().isBefore(today);
        var after = action.with(due.planned(owedTo, stays ? due.current() : fresh, today));
        var told =
                after.due().date().equals(due.date())
                        ? after
                        : after.with(entry(due.current(), fresh, owedTo, reason, now));
        return ActionStates.of(told).equals(ActionStates.of(action))
                ? new Decision.Accepted(told, List.of())
                : new Decision.Accepted(
                        told, List.of(new ActionsFact.ActionDueDateChanged(ActionStates.of(told))));
    }

    private static Entry entry(
            DueDate was,
            DueDate fresh,
            @Nullable OwedTo owedTo,
            @Nullable String reason,
            Instant now) {
        var why =
                reason != null
                        ? "On the work programme: %s. ".formatted(full(reason))
                        : owedTo == null ? "It is not on the work programme any more. " : "";
        return new Entry(
                now,
                Happening.DUE_DATE_CHANGED,
                "Resolved",
                null,
                null,
                why + fresh.why(),
                Dates.inWords(was.date()),
                Dates.inWords(fresh.date()));
    }

    private static String full(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
