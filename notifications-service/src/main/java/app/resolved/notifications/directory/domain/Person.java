package app.resolved.notifications.directory.domain;

import java.util.Set;

/**
 * Somebody who may be written to.
 *
 * @param clerk is a clerk, of the committees named or of all where none is
 */
public record Person(
        String personId, String name, String email, boolean clerk, Set<String> committeeIds) {

    public boolean clerks(String committeeId) {
        return clerk && (committeeIds.isEmpty() || committeeIds.contains(committeeId));
    }
}
