package app.resolved.notifications.deliveries.domain;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a message that was refused for now is tried again. */
@FunctionalInterface
public interface RetryPolicy {

    /**
     * How long to wait after so many tries.
     *
     * @param tries how often it was tried; 1 or more
     * @return empty where it is to be given up
     */
    Optional<Duration> waitAfter(int tries);
}
