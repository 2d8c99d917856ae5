package app.resolved.actions.actions.domain;

import org.jspecify.annotations.Nullable;

/**
 * A post that answers together with the owner, who stays accountable.
 *
 * @param title the post's title when it became one
 */
public record Contributor(String postId, String title, @Nullable String agencyId) {}
