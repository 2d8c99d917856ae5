package app.resolved.actions.directory.domain;

import app.resolved.contracts.PersonState.Role;
import java.util.Set;

/**
 * What of a person's rights is somebody's to give and to take; the rest stays as it is.
 *
 * @param own it is their own record: of that nothing is theirs
 * @param roles those that they may give and take
 * @param bodies some bodies may be given and taken
 * @param allBodies all of them may
 */
public record Offer(
        boolean own, Set<Role> roles, boolean bodies, boolean allBodies, boolean entitled) {

    public Offer {
        roles = Set.copyOf(roles);
    }
}
