package app.resolved.eventing;

import app.resolved.contracts.Fact;
import java.util.List;
import java.util.Set;

/**
 * An aggregate as it was read.
 *
 * @param version how often it was written: 1 after its creation
 * @param sequence the sequence of the last fact that it told; 0 where it told none
 * @param commands ids of the last commands that changed it, at most 50
 */
public record Stored<D>(String id, D document, long version, long sequence, Set<String> commands) {

    /** Whether that command was already carried out. */
    public boolean handled(String commandId) {
        return commands.contains(commandId);
    }

    public Change<D> to(D after, List<? extends Fact> facts, String commandId) {
        return new Change<>(id, this, after, facts, commandId);
    }
}
