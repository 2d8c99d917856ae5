package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.webkit.layout.StatusTag;
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
        return isLate(action, today) ? new ActionTag("Late", "red") : of(action.status());
    }

    private static ActionTag of(ActionStatus status) {
        var tag = StatusTag.of(status);
        return new ActionTag(tag.text(), tag.colour());
    }

    private static boolean isLate(ActionSeen action, LocalDate today) {
        return switch (action.status()) {
            case OPEN, ACKNOWLEDGED -> action.due() != null && action.due().isBefore(today);
            case COMPLETION_PROPOSED,
                    MORE_TIME_ASKED,
                    DECLINED,
                    SIGNED_OFF,
                    WITHDRAWN,
                    ANSWERED_ELSEWHERE ->
                    false;
        };
    }
}
