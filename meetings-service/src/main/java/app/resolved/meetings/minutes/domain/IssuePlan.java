package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.outcomes.domain.OutcomeIds;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As what each accepted proposal is issued. Proposals of one deed share an action; one that stands
 * for what was issued before makes none, nor does its deed.
 */
public final class IssuePlan {

    private record Action(String id, String reference) {}

    private IssuePlan() {}

    /** How many actions are made: so many references are needed. */
    public static int newActions(Review review) {
        return (int)
                review.acceptedForAction().stream()
                        .filter(each -> leader(review, each).equals(each))
                        .filter(each -> each.ties().sameAs() == null)
                        .count();
    }

    /** How many there are of them when two addressees have one each. */
    public static int actionsMade(Review review) {
        return newActions(review) + (int) actionsOfTheSecond(review);
    }

    private static long actionsOfTheSecond(Review review) {
        return review.acceptedForAction().stream()
                .filter(each -> each.ties().sameAs() == null)
                .filter(each -> each.asked().terms().twoActions())
                .count();
    }

    /**
     * @param references one for each action that is made, in the order of the minutes
     */
    static List<ToIssue> of(Review review, Iterator<Reference> references) {
        var actions = actions(review, references);
        var plan = new ArrayList<ToIssue>();
        for (Proposed proposed : review.accepted()) {
            plan.add(toIssue(proposed, actions.get(leader(review, proposed).id())));
        }
        return plan;
    }

    private static Map<String, Action> actions(Review review, Iterator<Reference> references) {
        var actions = new HashMap<String, Action>();
        for (Proposed proposed : review.acceptedForAction()) {
            var same = proposed.ties().sameAs();
            if (same != null) {
                actions.put(proposed.id(), new Action(same.actionId(), same.reference()));
            } else if (leader(review, proposed).equals(proposed)) {
                var id = OutcomeIds.action(Objects.requireNonNull(proposed.outcomeId()));
                actions.put(proposed.id(), new Action(id, references.next().toString()));
            }
        }
        return actions;
    }

    /** Whose action answers the deed: what was issued before, or else the first in the minutes. */
    private static Proposed leader(Review review, Proposed one) {
        var deed =
                review.deedOf(one).stream()
                        .filter(Proposed::accepted)
                        .filter(Proposed::forAction)
                        .toList();
        return deed.stream()
                .filter(each -> each.ties().sameAs() != null)
                .findFirst()
                .or(() -> deed.stream().findFirst())
                .orElse(one);
    }

    private static ToIssue toIssue(Proposed proposed, @Nullable Action action) {
        var same = proposed.ties().sameAs();
        if (proposed.forAction() && same != null) {
            return new ToIssue(
                    proposed.id(), same.outcomeId(), same.actionId(), same.reference(), true);
        }
        var outcomeId = Objects.requireNonNull(proposed.outcomeId());
        return proposed.forAction()
                ? Optional.ofNullable(action)
                        .map(as ->
                                new ToIssue(
                                        proposed.id(), outcomeId, as.id(), as.reference(), false))
                        .orElseThrow()
                : new ToIssue(proposed.id(), outcomeId, null, null, false);
    }
}
