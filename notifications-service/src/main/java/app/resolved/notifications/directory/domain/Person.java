package app.resolved.notifications.directory.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be written to.
 *
 * @param clerk is a clerk, of the committees named or of all where none is
 * @param agencyId the partner agency they work for; null for the council's own
 */
public record Person(
        String personId,
        String name,
        String email,
        boolean clerk,
        Set<String> committeeIds,
        @Nullable String agencyId) {

    public boolean clerks(String committeeId) {
        return clerk && (committeeIds.isEmpty() || committeeIds.contains(committeeId));
    }
}
