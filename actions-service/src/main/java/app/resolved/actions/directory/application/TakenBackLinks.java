package app.resolved.actions.directory.application;

import java.time.Instant;
import java.util.Optional;

/** Until when the links that were sent to somebody are taken back. By real time, as links end. */
public interface TakenBackLinks {

    void takeBack(String personId, Instant madeUntil);

    Optional<Instant> of(String personId);

    void forget(String personId);
}
