package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Standing;
import app.resolved.webkit.layout.DateInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner asks of the clerk: a later date, or that somebody else has it.
 *
 * @param until null where it was declined
 * @param reason null for those who may not read it
 */
record Dispute(@Nullable LocalDate until, @Nullable String reason) {

    static @Nullable Dispute of(Action action, boolean silent) {
        return switch (action.standing()) {
            case Standing.MoreTimeAsked(var until, var reason, _) ->
                    new Dispute(until, silent ? null : reason);
            case Standing.Declined(var reason, _) -> new Dispute(null, silent ? null : reason);
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.SignedOff _,
                    Standing.Withdrawn _,
                    Standing.AnsweredElsewhere _ ->
                    null;
        };
    }

    public @Nullable DateInput asked() {
        return until == null ? null : DateInput.of(until);
    }
}
