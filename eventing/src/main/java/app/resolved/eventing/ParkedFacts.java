package app.resolved.eventing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys whose facts went aside since a listener failed on them; a bean of this type is there.
 */
public interface ParkedFacts {

    /** How many keys are parked in this service, over all its hearings. */
    long count();

    /**
     * A page of parked keys, by id.
     *
     * @param after the id of the last one seen; null for the first page
     * @param limit at most 100
     */
    List<ParkedKey> list(@Nullable String after, int limit);

    Optional<ParkedKey> find(String id);

    /**
     * Gives the facts of a parked key to their listener once more, in order; what is taken leaves,
     * and with the last of them the key.
     */
    Replay replay(String id);

    /** Forgets the facts of a parked key, and lets the key go on with what comes next. */
    void discard(String id);

    /** What came of a replay. */
    sealed interface Replay {
        record Taken(int facts) implements Replay {}

        /** It failed again, and stays parked from that fact on. */
        record FailedAgain(int taken, String reason) implements Replay {}

        /** Somebody else replays it just now. */
        record Busy() implements Replay {}

        record NotParked() implements Replay {}
    }
}
