package app.resolved.notifications.directory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job title that holds responsibility.
 *
 * @param holderIds none while it is vacant, two when it is joint
 */
public record Post(
        String postId, String title, List<String> holderIds, @Nullable String linePostId) {}
