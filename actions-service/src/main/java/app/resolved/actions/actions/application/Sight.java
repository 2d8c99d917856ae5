package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Copied;
import java.util.Set;

/**
 * Which actions somebody may see: those of their committees, those of their posts, and those of
 * which one of their posts has a copy.
 *
 * @param everyCommittee all but the hidden ones
 * @param committeeIds where not every one
 * @param hidden committees that meet closed and are not theirs
 * @param postIds the posts they hold
 * @param restricted may see exempt and confidential ones that are not their own
 */
public record Sight(
        boolean everyCommittee,
        Set<String> committeeIds,
        Set<String> hidden,
        Set<String> postIds,
        boolean restricted) {

    public Sight {
        committeeIds = Set.copyOf(committeeIds);
        hidden = Set.copyOf(hidden);
        postIds = Set.copyOf(postIds);
    }

    public static Sight ofEverything() {
        return new Sight(true, Set.of(), Set.of(), Set.of(), true);
    }

    /** Whether that action may be seen; what nobody may know of is not even counted. */
    public boolean covers(Action action) {
        return mine(action)
                || (!action.isRestricted() && copiedToMine(action))
                || (ofACommittee(action) && (restricted || !action.isRestricted()));
    }

    private boolean ofACommittee(Action action) {
        var committeeId = action.first().committeeId();
        return everyCommittee ? !hidden.contains(committeeId) : committeeIds.contains(committeeId);
    }

    private boolean mine(Action action) {
        return action.posts().stream().anyMatch(postIds::contains);
    }

    private boolean copiedToMine(Action action) {
        return action.others().copies().stream().map(Copied::postId).anyMatch(postIds::contains);
    }
}
