package app.resolved.actions.visitors;

import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.committees.application.Committees;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
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
                sitsOn(visitor) ? Set.of() : closed(),
                visitor.postIds(),
                visitor.entitled());
    }

    private static boolean sitsOn(Visitor visitor) {
        return visitor.is(Role.CLERK) || visitor.is(Role.CHAIR) || visitor.is(Role.MEMBER);
    }

    private Set<String> closed() {
        return committees.all().stream()
                .filter(committee -> committee.visibility() == Visibility.CLOSED)
                .map(CommitteeState::committeeId)
                .collect(Collectors.toSet());
    }

    /** What may not be seen is not there. */
    public void mustSee(Visitor visitor, Action action) {
        if (!sight(visitor).covers(action)) {
            throw Refused.notFound();
        }
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
