package app.resolved.actions.directory.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whom mail reaches. Kept so that it does not matter in which order it is told: the later instant
 * counts.
 */
public interface Reachability {

    /** Mail to that person was taken, or their address was mended. */
    void reached(String personId, Instant at);

    void notReached(String personId, Instant at, String reason);

    /** Nothing is known of that person any more. */
    void forget(String personId);

    /** Those whom the last mail did not reach, of these. */
    Map<String, NotReached> notReached(Collection<String> personIds);

    /** All whom the last mail did not reach, the longest first. */
    List<NotReached> notReached(int most);

    record NotReached(String personId, Instant since, String reason) {}
}
