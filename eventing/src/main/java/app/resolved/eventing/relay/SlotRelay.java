package app.resolved.eventing.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes one slot for as long as its lease is held: reads what waits, publishes it as one
 * transaction, drops it; after a failure begins anew with a new publisher and a new reading, so
 * that nothing of a key overtakes what failed.
 */
final class SlotRelay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SlotRelay.class);
    private static final Duration APART = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final Lease lease;
    private final Outboxes outboxes;
    private final Supplier<Publisher> open;
    private final Semaphore bell = new Semaphore(0);
    private @Nullable Publisher publisher;
    private long lastBegun = System.nanoTime() - APART.toNanos();
    private volatile boolean stopped;

    SlotRelay(Lease lease, Outboxes outboxes, Supplier<Publisher> open) {
        this.lease = lease;
        this.outboxes = outboxes;
        this.open = open;
    }

    Lease lease() {
        return lease;
    }

    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    void stop() {
        stopped = true;
        ring();
    }

    @Override
    public void run() {
        try {
            while (!stopped && lease.isHeld()) {
                relayWhenRung();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            closePublisher();
        }
    }

    private void relayWhenRung() throws InterruptedException {
        if (!bell.tryAcquire(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        try {
            gather();
            relayAll();
        } catch (RuntimeException failed) {
            LOG.warn("slot {} is begun anew: {}", lease.slot(), failed.toString());
            closePublisher();
            TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
            ring();
        }
    }

    /**
     * The first fact after a pause goes at once. While more keep coming, transactions begin some
     * time apart, since one of many facts costs little more than one of one.
     */
    private void gather() throws InterruptedException {
        long sinceLast = System.nanoTime() - lastBegun;
        TimeUnit.NANOSECONDS.sleep(APART.toNanos() - sinceLast);
        bell.drainPermits();
        lastBegun = System.nanoTime();
    }

    private void relayAll() throws InterruptedException {
        var batch = outboxes.waiting(lease.slot());
        if (batch.isEmpty()) {
            return;
        }
        if (publisher == null) {
            publisher = open.get();
            // What was read before an earlier holder was fenced off may have been published since.
            batch = outboxes.waiting(lease.slot());
        }
        publish(publisher, batch);
    }

    private void publish(Publisher open, List<Pending> batch) throws InterruptedException {
        if (!batch.isEmpty() && !stopped && lease.isHeld()) {
            open.publish(batch);
            outboxes.drop(batch);
            ringIfMoreIsLeft(batch);
        }
    }

    private void ringIfMoreIsLeft(List<Pending> batch) {
        if (Outboxes.isFull(batch)) {
            ring();
        }
    }

    private void closePublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }
}
