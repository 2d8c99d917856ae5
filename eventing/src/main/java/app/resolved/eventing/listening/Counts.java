package app.resolved.eventing.listening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** What one hearing counts. */
final class Counts {

    private final Counter skipped;
    private final Counter deadLetters;
    private final Counter parked;
    private final Counter gaps;
    private final AtomicInteger held = new AtomicInteger();

    Counts(MeterRegistry meters, String hearing) {
        this.skipped = meters.counter("eventing.skipped", "hearing", hearing);
        this.deadLetters = meters.counter("eventing.dead.letters", "hearing", hearing);
        this.parked = meters.counter("eventing.parked", "hearing", hearing);
        this.gaps = meters.counter("eventing.gaps", "hearing", hearing);
        Gauge.builder("eventing.held", held, AtomicInteger::get)
                .description("1 while offsets are held: something around us is broken")
                .tag("hearing", hearing)
                .register(meters);
    }

    void skipped(int facts) {
        skipped.increment(facts);
    }

    void deadLetters(int letters) {
        deadLetters.increment(letters);
    }

    void parked(int facts) {
        parked.increment(facts);
    }

    void gap() {
        gaps.increment();
    }

    void held(boolean isHeld) {
        held.set(isHeld ? 1 : 0);
    }
}
