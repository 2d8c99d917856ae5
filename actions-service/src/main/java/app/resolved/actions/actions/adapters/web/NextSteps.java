package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Standing;
import app.resolved.webkit.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;

/** What whoever answers for an action, or its clerk, may say of how it stands. */
public final class NextSteps {

    private NextSteps() {}

    /**
     * By the word that the form sends.
     *
     * @param speaks for the whole of it: as owner or as clerk
     */
    static Map<String, String> of(Action action, Visitor visitor, boolean speaks) {
        boolean owner = action.posts().stream().anyMatch(visitor::holds);
        boolean owned = action.ownership().postIdOrNull() != null;
        var next = isToBeAnswered(action) ? "respond" : "do it";
        var steps = new LinkedHashMap<String, String>();
        if (owned && mayStillBeSeen(action, visitor, speaks)) {
            steps.put("seen", owner ? "I have seen it and will " + next : "The owner has seen it");
        }
        steps.put("progress", "There is progress to report");
        if (speaks && isToBeAnswered(action)) {
            steps.put("accepted", owner ? "I accept it" : "The owner accepts it");
            steps.put(
                    "in-part", owner ? "I accept a part of it" : "The owner accepts a part of it");
            steps.put("rejected", owner ? "I do not accept it" : "The owner does not accept it");
        } else if (speaks) {
            steps.put("done", "It is done");
        }
        if (owned && speaks) {
            steps.put("time", owner ? "I need more time" : "The owner needs more time");
        }
        if (owned && speaks && !(action.standing() instanceof Standing.Declined)) {
            steps.put("declined", owner ? "It is not for me" : "The owner says it is not theirs");
        }
        return steps;
    }

    /** A recommendation is responded to before it can be done. */
    public static boolean isToBeAnswered(Action action) {
        return action.isRecommended() && action.others().response() == null;
    }

    /** Whether the committee weighs a response now, rather than that something was done. */
    public static boolean isAnswered(Action action) {
        return action.standing().isWeighed(action.others().response());
    }

    /** Whoever contributes says so once, and does not take back what the owner declined. */
    private static boolean mayStillBeSeen(Action action, Visitor visitor, boolean speaks) {
        return switch (action.standing()) {
            case Standing.Open _ -> speaks || !action.isAcknowledgedBy(visitor.personId());
            case Standing.Declined _ -> speaks;
            case Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.MoreTimeAsked _,
                    Standing.SignedOff _,
                    Standing.Withdrawn _,
                    Standing.AnsweredElsewhere _ ->
                    false;
        };
    }
}
