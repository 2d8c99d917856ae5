package app.resolved.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job title that holds responsibility.
 *
 * @param holderIds the persons who hold it: none while vacant, two when joint
 * @param agencyId the partner agency it belongs to; null for the council's own
 * @param linePostId the post to which its late actions are escalated
 */
public record PostState(
        String postId,
        String title,
        List<String> holderIds,
        @Nullable String agencyId,
        @Nullable String linePostId) {}
