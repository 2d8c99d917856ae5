package app.resolved.webkit.signin;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.people.Successions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who looks or presses, and what they may do; an argument of any controller's method.
 *
 * @param personId null for a machine and for somebody whom the directory does not know
 * @param name as it stands on timelines
 * @param committeeIds the committees for which the roles are held; empty for all
 * @param agencyId the partner agency they work for; null for the council's own
 * @param entitled may read restricted matter
 * @param postIds the posts they hold now
 */
public record Visitor(
        @Nullable String personId,
        String name,
        Set<Role> roles,
        Set<String> committeeIds,
        @Nullable String agencyId,
        boolean entitled,
        Set<String> postIds) {

    public Visitor {
        roles = Set.copyOf(roles);
        committeeIds = Set.copyOf(committeeIds);
        postIds = Set.copyOf(postIds);
    }

    /** A machine that calls the API with the scope resolved.all: it may do everything. */
    public static Visitor system() {
        return new Visitor(
                null, "System", EnumSet.allOf(Role.class), Set.of(), null, true, Set.of());
    }

    /** Signed in, but not in the directory: may see nothing. */
    public static Visitor unknown(String name) {
        return new Visitor(null, name, Set.of(), Set.of(), null, false, Set.of());
    }

    public static Visitor of(PersonState person, Set<String> postIds) {
        return new Visitor(
                person.personId(),
                person.name(),
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                person.entitled(),
                postIds);
    }

    /** The same, with the bodies that theirs took over from. */
    Visitor following(Successions successions) {
        return committeeIds.isEmpty()
                ? this
                : new Visitor(
                        personId,
                        name,
                        roles,
                        successions.withPredecessors(committeeIds),
                        agencyId,
                        entitled,
                        postIds);
    }

    /**
     * Belongs to the people of a body, so that they may know of it even where it is closed: its
     * clerks, and those who hold a role for it by name. A role held for all bodies does not count.
     */
    public boolean belongsTo(String committeeId) {
        return !partner()
                && (mayClerk(committeeId) || (known() && committeeIds.contains(committeeId)));
    }

    public boolean known() {
        return !roles.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Holds the role, for that committee. */
    public boolean is(Role role, String committeeId) {
        return is(role) && (committeeIds.isEmpty() || committeeIds.contains(committeeId));
    }

    public boolean mayClerk() {
        return is(Role.CLERK);
    }

    public boolean mayClerk(String committeeId) {
        return is(Role.CLERK, committeeId);
    }

    /** May look after the service itself: parked events, dead letters. */
    public boolean mayTend() {
        return is(Role.CLERK) || is(Role.ADMINISTRATOR);
    }

    public boolean holds(@Nullable String postId) {
        return postId != null && postIds.contains(postId);
    }

    /** Works for a partner agency: sees what is asked of that agency and nothing else. */
    public boolean partner() {
        return agencyId != null;
    }

    /**
     * Lets pass only who may.
     *
     * @throws AccessDeniedException shown as 403
     */
    public void must(boolean may) {
        if (!may) {
            throw new AccessDeniedException("not for " + roles);
        }
    }
}
