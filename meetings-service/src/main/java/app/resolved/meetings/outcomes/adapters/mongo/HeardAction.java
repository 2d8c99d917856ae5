package app.resolved.meetings.outcomes.adapters.mongo;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an action that was heard.
 *
 * @param respondedPostIds those of the copied posts that have responded
 * @param open there only where something is still to be done, for its index
 */
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
        boolean restricted,
        @Nullable List<String> copyPostIds,
        @Nullable List<String> respondedPostIds,
        @Nullable Boolean open) {

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
                action.restricted(),
                action.copies().stream().map(ActionState.Copy::postId).toList(),
                action.copies().stream()
                        .filter(copy -> copy.respondedOn() != null)
                        .map(ActionState.Copy::postId)
                        .toList(),
                isOpen(action.status()) ? true : null);
    }

    private static boolean isOpen(ActionStatus status) {
        return switch (status) {
            case OPEN, ACKNOWLEDGED, COMPLETION_PROPOSED, MORE_TIME_ASKED, DECLINED -> true;
            case SIGNED_OFF, WITHDRAWN, ANSWERED_ELSEWHERE -> false;
        };
    }
}
