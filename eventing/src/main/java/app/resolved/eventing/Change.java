package app.resolved.eventing;

import app.resolved.contracts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One write of one aggregate: what it becomes, and the facts that this causes, in their order.
 *
 * @param before what was read; null for a creation
 * @param facts each with the aggregate's id as its key
 * @param commandId the id under which a second try is known
 */
public record Change<D>(
        String id,
        @Nullable Stored<D> before,
        D after,
        List<? extends Fact> facts,
        String commandId) {

    public Change {
        facts = List.copyOf(facts);
        for (Fact fact : facts) {
            if (!fact.key().equals(id)) {
                throw new IllegalArgumentException(
                        "a fact of " + fact.key() + " in the outbox of " + id);
            }
        }
    }

    public static <D> Change<D> create(
            String id, D document, List<? extends Fact> facts, String commandId) {
        return new Change<>(id, null, document, facts, commandId);
    }
}
