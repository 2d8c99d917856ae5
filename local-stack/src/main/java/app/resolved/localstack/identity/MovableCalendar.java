package app.resolved.localstack.identity;

import java.time.Instant;

/** Calendar time as the clock's page shows and moves it. */
public interface MovableCalendar {

    Instant now();

    /**
     * Moves morning by morning, and returns when all services have settled.
     *
     * @throws IllegalArgumentException where that would be back
     */
    void moveTo(Instant to);
}
