package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.OutcomeState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as others may know it: without notes, and without words where it is restricted. */
public final class ActionStates {

    private ActionStates() {}

    public static ActionState of(Action action) {
        var first = action.first();
        var owner = action.ownership() instanceof Ownership.Owner one ? one : null;
        return new ActionState(
                action.actionId(),
                action.reference(),
                action.isRestricted() ? "Restricted action " + action.reference() : first.title(),
                action.isRestricted() ? "" : first.wording(),
                first.committeeId(),
                first.meetingId(),
                first.meetingDate(),
                first.place(),
                action.answered().stream().map(Answered::outcomeId).toList(),
                owner == null ? null : owner.postId(),
                owner == null ? null : owner.agencyId(),
                answeredBy(action),
                due(action.due()),
                action.standing().status(),
                owner == null ? null : owner.assignedOn(),
                action.own().map(Answered::outcome).allMatch(OutcomeState::backfilled),
                action.isRestricted(),
                null,
                closedOn(action.standing()));
    }

    private static @Nullable String answeredBy(Action action) {
        return action.standing() instanceof Standing.AnsweredElsewhere elsewhere
                ? elsewhere.by()
                : null;
    }

    private static @Nullable LocalDate closedOn(Standing standing) {
        return switch (standing) {
            case Standing.SignedOff(var _, var on) -> on;
            case Standing.Withdrawn(var _, var on) -> on;
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.AnsweredElsewhere _ ->
                    null;
        };
    }

    private static ActionState.Due due(Due due) {
        var current = due.current();
        return new ActionState.Due(
                current.date(),
                due.original(),
                current.rule().inWords(),
                current.why(),
                current.provisional(),
                due.changedOn());
    }
}
