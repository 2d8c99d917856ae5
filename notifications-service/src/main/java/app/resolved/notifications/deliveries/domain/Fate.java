package app.resolved.notifications.deliveries.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a delivery so far. */
public sealed interface Fate {

    /**
     * To be sent.
     *
     * @param retryAt not before this moment of real time; null for the first try
     */
    record Waiting(@Nullable Instant retryAt) implements Fate {}

    /**
     * Somebody sends it, until a moment of real time at most. If nothing is written after that, its
     * fate is unknown.
     */
    record Sending(Instant until) implements Fate {}

    /** The mail server took it over. */
    record Sent(Instant at) implements Fate {}

    /** Never to be delivered as it is; somebody must mend what stands in the way. */
    record Undeliverable(Instant at, String reason) implements Fate {}

    /** Whether the mail server took it over cannot be known. */
    record Unknown(Instant at, String reason) implements Fate {}

    /** Nothing in it was owed any more when its time came. */
    record Withdrawn(Instant at) implements Fate {}
}
