package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import java.time.LocalDate;

/** What became of an outcome, in words and the colour that goes with them. */
public record ActionTag(String text, String colour) {

    public static ActionTag of(Followed followed, LocalDate today) {
        if (followed.outcome().withdrawn()) {
            return new ActionTag("Withdrawn", "grey");
        }
        if (followed.outcome().purpose() == Purpose.INFORMATION) {
            return new ActionTag("For information", "grey");
        }
        var action = followed.action();
        return action == null ? new ActionTag("Issued", "blue") : of(action, today);
    }

    static ActionTag of(ActionSeen action, LocalDate today) {
        return switch (action.status()) {
            case OPEN, ACKNOWLEDGED -> late(action, today);
            case COMPLETION_PROPOSED -> new ActionTag("Completion proposed", "purple");
            case SIGNED_OFF -> new ActionTag("Signed off", "green");
            case WITHDRAWN -> new ActionTag("Withdrawn", "grey");
            case ANSWERED_ELSEWHERE -> new ActionTag("Answered by another", "grey");
        };
    }

    private static ActionTag late(ActionSeen action, LocalDate today) {
        if (action.due() != null && action.due().isBefore(today)) {
            return new ActionTag("Late", "red");
        }
        return action.status() == ActionStatus.OPEN
                ? new ActionTag("Open", "blue")
                : new ActionTag("Acknowledged", "turquoise");
    }
}
