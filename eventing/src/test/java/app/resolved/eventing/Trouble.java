package app.resolved.eventing;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Makes a listener fail on some keys, or stand still between reading and writing. */
public final class Trouble {

    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean waiting;

    void poison(String key) {
        poisoned.add(key);
    }

    void cure(String key) {
        poisoned.remove(key);
    }

    void closeTheGate() {
        gate = new CountDownLatch(1);
    }

    void openTheGate() {
        gate.countDown();
    }

    boolean somebodyWaits() {
        return waiting;
    }

    PanelCopy copy(Heard.Told<CommitteeEstablished> told) {
        waiting = gate.getCount() > 0;
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        if (poisoned.contains(told.key())) {
            throw new IllegalArgumentException("a name that must not be repeated in a reason");
        }
        return PanelCopy.of(told);
    }
}
