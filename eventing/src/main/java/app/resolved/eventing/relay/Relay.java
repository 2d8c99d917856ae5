package app.resolved.eventing.relay;

import app.resolved.eventing.outbox.Doorbell;
import app.resolved.eventing.outbox.Slots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Holds this replica's share of the slots, and has each relayed by a thread of its own. */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration ALONE = Duration.ofSeconds(1);
    private static final Duration AMONG_OTHERS = Duration.ofMillis(100);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);
    private static final Duration TO_LEAVE = Duration.ofSeconds(2);

    private final Leases leases;
    private final Outboxes outboxes;
    private final IntFunction<Publisher> open;
    private final Duration leaseLength;
    private final Map<Integer, Holding> held = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile boolean alone = true;
    private List<Thread> threads = List.of();

    Relay(
            Leases leases,
            Outboxes outboxes,
            Doorbell doorbell,
            IntFunction<Publisher> open,
            Duration leaseLength) {
        this.leases = leases;
        this.outboxes = outboxes;
        this.open = open;
        this.leaseLength = leaseLength;
        doorbell.answer(this::ring);
    }

    private record Holding(SlotRelay relay, Thread thread) {}

    @Override
    public void start() {
        running = true;
        threads =
                List.of(
                        Thread.ofVirtual().name("relay-leases").start(this::keepLeases),
                        Thread.ofVirtual().name("relay-scout").start(this::scout));
    }

    private void keepLeases() {
        repeat(
                leaseLength.dividedBy(4),
                () -> {
                    leases.prepare();
                    renew();
                    share(leases.fairShare());
                });
    }

    /** What other replicas wrote into our slots, or was left by a crash, rings no bell here. */
    private void scout() {
        while (running) {
            repeatOnce(() -> outboxes.slotsWaiting(held.keySet()).forEach(this::ring));
            if (!pause(alone ? ALONE : AMONG_OTHERS)) {
                return;
            }
        }
    }

    private void renew() {
        held.values().removeIf(one -> !one.thread().isAlive());
        long askedAt = System.nanoTime();
        boolean all = leases.renew(held.keySet());
        for (var one : held.values()) {
            if (all || leases.take(one.relay().lease().slot())) {
                one.relay().lease().renewed(askedAt);
            } else {
                one.relay().stop();
            }
        }
    }

    private void share(int fair) {
        alone = fair == Slots.COUNT;
        held.keySet().stream().sorted().skip(fair).toList().forEach(this::giveUp);
        for (int slot = 0; slot < Slots.COUNT && held.size() < fair; slot++) {
            if (!held.containsKey(slot)) {
                take(slot);
            }
        }
    }

    private void take(int slot) {
        long askedAt = System.nanoTime();
        if (leases.take(slot)) {
            var relay =
                    new SlotRelay(
                            new Lease(slot, leaseLength, askedAt),
                            outboxes,
                            () -> open.apply(slot));
            var thread = Thread.ofVirtual().name("relay-" + slot).start(relay);
            held.put(slot, new Holding(relay, thread));
        }
    }

    private void giveUp(int slot) {
        var holding = held.get(slot);
        if (holding != null) {
            holding.relay().stop();
            if (ended(holding.thread(), System.nanoTime() + TO_FINISH.toNanos())) {
                held.remove(slot);
                leases.release(slot);
            }
        }
    }

    private static boolean ended(Thread thread, long last) {
        try {
            return thread.join(Duration.ofNanos(Math.max(1, last - System.nanoTime())));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ring(int slot) {
        var holding = held.get(slot);
        if (holding != null) {
            holding.relay().ring();
        }
    }

    private void repeat(Duration every, Runnable work) {
        while (running) {
            repeatOnce(work);
            if (!pause(every)) {
                return;
            }
        }
    }

    private void repeatOnce(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("the relay tries again: {}", failed.toString());
        }
    }

    private static boolean pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }

    /** Ends within seconds even where MongoDB or Kafka no longer answers. */
    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        held.values().forEach(one -> one.relay().stop());
        long last = System.nanoTime() + TO_FINISH.toNanos();
        held.values().forEach(one -> ended(one.thread(), last));
        held.values().forEach(one -> one.thread().interrupt());
        held.clear();
        var leaving = Thread.ofVirtual().start(() -> repeatOnce(leases::leave));
        ended(leaving, System.nanoTime() + TO_LEAVE.toNanos());
        leaving.interrupt();
    }

    /** How many aggregates have facts that wait to be published. */
    public long waiting() {
        return outboxes.count();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * Starts before anything listens and ends after it, so that what is written last is relayed.
     */
    @Override
    public int getPhase() {
        return 0;
    }
}
