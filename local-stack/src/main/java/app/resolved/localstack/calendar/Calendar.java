package app.resolved.localstack.calendar;

import java.time.Instant;
import java.util.function.Consumer;

/** Moves calendar time morning by morning, each time until every service has settled. */
public final class Calendar {
    private final StackClock clock;
    private final Settled settled;

    public Calendar(StackClock clock, Settled settled) {
        this.clock = clock;
        this.settled = settled;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Goes there by way of every morning.
     *
     * @param passed told each morning once all have settled
     */
    public synchronized void moveTo(Instant to, Consumer<Instant> passed) {
        if (to.isBefore(now())) {
            clock.moveTo(to);
        }
        for (var step : Days.steps(now(), to)) {
            clock.moveTo(step);
            settled.await(step);
            passed.accept(step);
        }
    }
}
