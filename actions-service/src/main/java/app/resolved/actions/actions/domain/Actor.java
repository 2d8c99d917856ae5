package app.resolved.actions.actions.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with an action.
 *
 * @param personId null for a machine
 * @param clerk is clerk to the action's committee
 * @param postIds the posts they hold
 * @param unhindered a machine that may act for any owner
 */
public record Actor(
        String name,
        @Nullable String personId,
        boolean clerk,
        Set<String> postIds,
        boolean unhindered) {

    public Actor {
        postIds = Set.copyOf(postIds);
    }

    boolean holds(Ownership ownership) {
        var postId = ownership.postIdOrNull();
        return postId != null && postIds.contains(postId);
    }

    /** Owners speak for their action; a clerk may note what an owner said. */
    boolean mayReport(Ownership ownership) {
        return unhindered || clerk || holds(ownership);
    }

    @Nullable String actingFor(Ownership ownership) {
        return switch (ownership) {
            case Ownership.Owner owner when postIds.contains(owner.postId()) -> owner.title();
            case Ownership.Owner _, Ownership.NoOwner _ -> clerk && !unhindered ? "Clerk" : null;
        };
    }
}
