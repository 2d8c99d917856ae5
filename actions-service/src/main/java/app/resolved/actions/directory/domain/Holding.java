package app.resolved.actions.directory.domain;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do here, and for which bodies.
 *
 * @param all for all bodies
 * @param bodies none for somebody who has no account here: of a partner lead none is asked
 */
record Holding(Set<Role> roles, boolean all, Set<String> bodies, boolean entitled) {

    static Holding of(@Nullable PersonState person) {
        if (person == null) {
            return new Holding(Set.of(), false, Set.of(), false);
        }
        boolean bound = isForBodies(person);
        return new Holding(
                person.roles(),
                bound && person.committeeIds().isEmpty(),
                bound ? person.committeeIds() : Set.of(),
                person.entitled());
    }

    static boolean isForBodies(PersonState person) {
        return person.roles().stream()
                .anyMatch(role -> role != Role.PARTNER || person.agencyId() == null);
    }

    boolean sameBodies(Holding other) {
        return all == other.all && bodies.equals(other.bodies);
    }

    /** Those that one of both has and the other has not. */
    static <T> Set<T> changed(Set<T> before, Set<T> after) {
        var changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(one -> before.contains(one) && after.contains(one));
        return changed;
    }
}
