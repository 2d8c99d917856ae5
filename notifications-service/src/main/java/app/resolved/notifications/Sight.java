package app.resolved.notifications;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.signin.Visitor;
import java.util.Collection;
import java.util.Set;

/**
 * Of which actions somebody may know here: those of the bodies whose clerk they are.
 *
 * @param all of every body
 * @param committeeIds of these bodies, where it is not all
 * @param entitled of restricted ones too
 * @param tends may see of every mail whether it arrived, though not what it says
 */
public record Sight(boolean all, Set<String> committeeIds, boolean entitled, boolean tends) {

    public Sight {
        committeeIds = Set.copyOf(committeeIds);
    }

    public static Sight of(Visitor visitor) {
        boolean clerk = visitor.mayClerk();
        return new Sight(
                clerk && visitor.committeeIds().isEmpty(),
                clerk ? visitor.committeeIds() : Set.of(),
                visitor.entitled(),
                visitor.is(Role.ADMINISTRATOR));
    }

    public boolean sees(ActionState action) {
        return sees(Set.of(action.committeeId()), action.restricted());
    }

    /** What speaks of actions of several bodies is there for whoever is clerk of each. */
    public boolean sees(Collection<String> bodies, boolean restricted) {
        boolean theirs = all || (!bodies.isEmpty() && committeeIds.containsAll(bodies));
        return theirs && (entitled || !restricted);
    }
}
