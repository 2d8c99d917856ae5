package app.resolved.actions.actions.domain;

import app.resolved.contracts.PostState;
import org.jspecify.annotations.Nullable;

/**
 * A post that answers together with the owner, who stays accountable.
 *
 * @param title the post's title when it became one
 * @param byHand there and true where a clerk chose it: other words of the minute do not change it
 */
public record Contributor(
        String postId, String title, @Nullable String agencyId, @Nullable Boolean byHand) {

    static Contributor named(PostState post) {
        return new Contributor(post.postId(), post.title(), post.agencyId(), null);
    }

    static Contributor chosen(PostState post) {
        return new Contributor(post.postId(), post.title(), post.agencyId(), true);
    }

    boolean isByHand() {
        return Boolean.TRUE.equals(byHand);
    }
}
