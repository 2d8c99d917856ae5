package app.resolved.notifications.ladder.application;

import java.time.Instant;

/**
 * Real time by a clock that all replicas share, for leases and retries: their own may differ by
 * minutes.
 */
@FunctionalInterface
public interface RealTime {

    Instant now();
}
