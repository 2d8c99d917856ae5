package app.resolved.eventing.outbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;

/** Tells the relay at once that something was put into an outbox by this replica. */
public final class Doorbell {

    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final Set<IntConsumer> answering = new CopyOnWriteArraySet<>();

    void relayFrom(String collection) {
        collections.add(collection);
    }

    /** Collections whose outboxes are to be relayed. */
    public Set<String> collections() {
        return collections;
    }

    public void answer(IntConsumer slot) {
        answering.add(slot);
    }

    void ring(int slot) {
        answering.forEach(one -> one.accept(slot));
    }
}
