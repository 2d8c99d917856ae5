package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one action asks to be sent, to whoever holds its post.
 *
 * @param newcomers the only ones to be told that it is theirs; null for whoever holds its posts
 * @param escalation what the clerk may tell the line post; null where it is not late for so long
 */
public record Owed(
        ActionState action,
        List<Rung> rungs,
        @Nullable Set<String> newcomers,
        @Nullable Rung escalation) {

    public Owed(ActionState action, List<Rung> rungs) {
        this(action, rungs, null, null);
    }

    /** Who held the post before has been told already. */
    public boolean isFor(String personId, Rung rung) {
        return newcomers == null
                || rung.kind() != Rung.Kind.ASSIGNED
                || newcomers.contains(personId);
    }
}
