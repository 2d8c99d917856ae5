package app.resolved.actions.actions.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions somebody may see: those of their committees, and those of their posts.
 *
 * @param everyCommittee all but the hidden ones
 * @param committeeIds where not every one
 * @param hidden committees that meet closed and are not theirs
 * @param postIds the posts they hold
 */
public record Sight(
        boolean everyCommittee, Set<String> committeeIds, Set<String> hidden, Set<String> postIds) {

    public Sight {
        committeeIds = Set.copyOf(committeeIds);
        hidden = Set.copyOf(hidden);
        postIds = Set.copyOf(postIds);
    }

    public static Sight ofEverything() {
        return new Sight(true, Set.of(), Set.of(), Set.of());
    }

    public boolean covers(String committeeId, @Nullable String postId) {
        boolean committee =
                everyCommittee ? !hidden.contains(committeeId) : committeeIds.contains(committeeId);
        return committee || (postId != null && postIds.contains(postId));
    }
}
