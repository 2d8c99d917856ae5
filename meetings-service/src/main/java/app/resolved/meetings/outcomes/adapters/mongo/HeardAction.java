package app.resolved.meetings.outcomes.adapters.mongo;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of an action that was heard. */
public record HeardAction(
        String id,
        String reference,
        ActionStatus status,
        @Nullable String ownerPostId,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable String answeredBy,
        @Nullable String committeeId,
        @Nullable LocalDate meetingDate,
        @Nullable List<String> outcomeIds,
        @Nullable LocalDate closedOn,
        boolean restricted) {

    public static HeardAction of(ActionState action) {
        var due = action.due();
        return new HeardAction(
                action.actionId(),
                action.reference(),
                action.status(),
                action.ownerPostId(),
                due == null ? null : due.date(),
                due != null && due.provisional(),
                action.answeredBy(),
                action.committeeId(),
                action.meetingDate(),
                action.outcomeIds(),
                action.closedOn(),
                action.restricted());
    }
}
