package app.resolved.eventing.relay;

import java.time.Duration;

/**
 * The right to publish a slot, for as long as it is renewed. Counted from before the renewal was
 * asked for, by a clock that no one can set, so that it ends here before it ends for others.
 */
final class Lease {

    private final int slot;
    private final Duration length;
    private volatile long renewedAt;

    Lease(int slot, Duration length, long askedAt) {
        this.slot = slot;
        this.length = length;
        this.renewedAt = askedAt;
    }

    int slot() {
        return slot;
    }

    void renewed(long askedAt) {
        renewedAt = askedAt;
    }

    boolean isHeld() {
        return System.nanoTime() - renewedAt < length.toNanos();
    }
}
