package app.resolved.notifications.ladder.application;

import app.resolved.notifications.ladder.domain.Owed;
import java.time.Instant;
import java.util.List;

/** Takes what is owed, durably, once however often it is told. */
@FunctionalInterface
public interface Outgoing {

    void take(List<Owed> owed, Instant now);
}
