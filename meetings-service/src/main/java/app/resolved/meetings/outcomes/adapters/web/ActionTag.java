package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.HowItStands;
import app.resolved.webkit.layout.StatusTag;
import java.time.LocalDate;
import java.util.List;

/** What became of an outcome, in words and the colour that goes with them. */
public record ActionTag(String text, String colour) {

    private static final ActionTag LATE = new ActionTag("Late", "red");

    public static ActionTag of(Followed followed, LocalDate today) {
        if (followed.outcome().withdrawn()) {
            return new ActionTag("Withdrawn", "grey");
        }
        if (followed.outcome().purpose() == Purpose.INFORMATION) {
            return new ActionTag("For information", "grey");
        }
        return of(followed.now(), today);
    }

    /** Of several what is late before the rest, and nothing is done before all of it is. */
    private static ActionTag of(HowItStands now, LocalDate today) {
        return switch (now.stage()) {
            case OPEN -> open(now.open(), today);
            case DONE -> of(ActionStatus.SIGNED_OFF);
            case DONE_IN_PART -> new ActionTag("Done in part", "grey");
            case DROPPED -> of(ActionStatus.WITHDRAWN);
        };
    }

    private static ActionTag open(List<ActionSeen> actions, LocalDate today) {
        if (actions.isEmpty()) {
            return new ActionTag("Issued", "blue");
        }
        return actions.stream().anyMatch(action -> isLate(action, today))
                ? LATE
                : of(actions.getFirst().status());
    }

    static ActionTag of(ActionSeen action, LocalDate today) {
        return isLate(action, today) ? LATE : of(action.status());
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
