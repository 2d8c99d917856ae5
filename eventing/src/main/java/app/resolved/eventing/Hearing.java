package app.resolved.eventing;

import app.resolved.contracts.Fact;
import app.resolved.contracts.Topic;
import java.util.Set;

/**
 * What one consumer of a service hears: a bean of this type is given its own consumer group and
 * container.
 *
 * @param name unique in the service; the group is {@code <service>.<name>}
 * @param types what it hears of the topic; anything else is skipped by its header, undecoded, and
 *     counted
 */
public record Hearing<F extends Fact>(
        String name, Topic topic, Set<Class<? extends F>> types, FactListener<F> listener) {

    public Hearing {
        types = Set.copyOf(types);
    }
}
