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

    /** Holds the accountable post, or one that answers together with it. */
    boolean answersFor(Action action) {
        return action.posts().stream().anyMatch(postIds::contains);
    }

    /**
     * Says how the whole of it stands, which leaves everybody in peace: the accountable post, not
     * one that contributes.
     */
    boolean maySpeakFor(Action action) {
        return unhindered || clerk || action.isOwnedByOneOf(postIds);
    }

    /** Whoever holds a post speaks for it; a clerk notes what was written to the committee. */
    boolean mayRespondFor(String postId) {
        return unhindered || clerk || postIds.contains(postId);
    }

    /** Whoever answers for it reports; a clerk may note what an owner said. */
    boolean mayReport(Action action) {
        return unhindered || clerk || answersFor(action);
    }

    @Nullable String actingFor(Action action) {
        if (action.ownership() instanceof Ownership.Owner owner && action.isOwnedByOneOf(postIds)) {
            return owner.title();
        }
        return action.contributors().all().stream()
                .filter(one -> postIds.contains(one.postId()))
                .findFirst()
                .map(Contributor::title)
                .orElseGet(() -> clerk && !unhindered ? "Clerk" : null);
    }
}
