package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.WaitingCopies;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Lets copies go out that waited for a post, once somebody holds it; doing it again does nothing.
 */
public final class SendWaitingCopies {

    private static final int AT_ONCE = 1_000;
    private static final int TRIES = 10;

    /** All but what is exempt or confidential: it is not copied from here. */
    private static final Sight UNRESTRICTED = new Sight(true, Set.of(), Set.of(), Set.of(), false);

    private final Aggregates<Action> actions;
    private final Aggregates<PostState> posts;
    private final ActionReader reader;
    private final InstantSource clock;

    public SendWaitingCopies(
            Aggregates<Action> actions,
            Aggregates<PostState> posts,
            ActionReader reader,
            InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.reader = reader;
        this.clock = clock;
    }

    /** As the directory has the post now, however long ago somebody came to hold it. */
    public void to(String postId) {
        if (posts.find(postId).filter(post -> isHeld(post.document())).isEmpty()) {
            return;
        }
        var waiting = ActionFilter.open(UNRESTRICTED).withCopyFor(Set.of(postId));
        for (int tries = 0; tries < TRIES; tries++) {
            var found = reader.find(waiting, null, AT_ONCE);
            if (found.isEmpty()) {
                return;
            }
            goOut(found, postId);
        }
        throw new OptimisticLockingFailureException("Copies for " + postId + " are left to send");
    }

    private void goOut(List<Stored<Action>> found, String postId) {
        var changes = new ArrayList<Change<Action>>();
        for (var stored : found) {
            var decided = WaitingCopies.goOut(stored.document(), postId, clock.instant());
            if (decided instanceof Decision.Accepted(var after, var facts)) {
                var id = DerivedId.of("copy-goes-out", stored.id(), postId, "" + stored.version());
                changes.add(stored.to(after, facts, id));
            }
        }
        actions.writeAll(changes);
    }

    private static boolean isHeld(PostState post) {
        return !post.holderIds().isEmpty();
    }
}
