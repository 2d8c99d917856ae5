package app.resolved.actions.visitors;

import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.domain.Giver;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a visitor may see of actions, and as whom they act. */
@Component
public class Rights {

    private final Committees committees;

    Rights(Committees committees) {
        this.committees = committees;
    }

    /**
     * Partners have no account here; others see their committees' actions, and those of their
     * posts.
     */
    public Sight sight(Visitor visitor) {
        visitor.must(visitor.known() && !visitor.partner());
        return new Sight(
                visitor.committeeIds().isEmpty(),
                visitor.committeeIds(),
                closedTo(visitor),
                visitor.postIds(),
                visitor.entitled());
    }

    private Set<String> closedTo(Visitor visitor) {
        return committees.all().stream()
                .filter(committee -> !mayKnowOf(visitor, committee))
                .map(CommitteeState::committeeId)
                .collect(Collectors.toSet());
    }

    private static boolean mayKnowOf(Visitor visitor, CommitteeState committee) {
        return committee.visibility() != Visibility.CLOSED
                || visitor.belongsTo(committee.committeeId());
    }

    /** The body, where the visitor may know that there is one. */
    public CommitteeState body(Visitor visitor, String committeeId) {
        return committees
                .committee(committeeId)
                .filter(committee -> mayKnowOf(visitor, committee))
                .orElseThrow(Refused::notFound);
    }

    /** By their ids, the names of those that the visitor may know of. */
    public Map<String, String> names(Visitor visitor) {
        return committees.all().stream()
                .filter(committee -> mayKnowOf(visitor, committee))
                .collect(
                        Collectors.toMap(
                                CommitteeState::committeeId,
                                CommitteeState::name,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /** What may not be seen is not there. */
    public void mustSee(Visitor visitor, Action action) {
        if (!sight(visitor).covers(action)) {
            throw Refused.notFound();
        }
    }

    /** Whoever records people gives no more than they hold. */
    public static Giver giver(Visitor visitor) {
        return new Giver(
                visitor.personId(), visitor.roles(), visitor.committeeIds(), visitor.entitled());
    }

    /** As whom somebody acts hangs on the action's committee and post. */
    public Function<Action, Actor> actor(Visitor visitor) {
        return action -> {
            mustSee(visitor, action);
            return new Actor(
                    visitor.name(),
                    visitor.personId(),
                    visitor.mayClerk(action.first().committeeId()),
                    visitor.postIds(),
                    visitor.personId() == null);
        };
    }
}
