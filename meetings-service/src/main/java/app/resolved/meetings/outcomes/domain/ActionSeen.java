package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was last heard.
 *
 * @param owner title of the accountable post; null while there is none
 * @param answeredBy the action that answers for it, while it is linked to another
 */
public record ActionSeen(
        String actionId,
        String reference,
        ActionStatus status,
        @Nullable String owner,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable String answeredBy) {}
