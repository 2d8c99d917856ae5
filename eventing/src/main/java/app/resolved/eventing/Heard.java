package app.resolved.eventing;

import app.resolved.contracts.Fact;
import java.time.Instant;

/** A record of a topic, read: a fact, or the erasure of a key. */
public sealed interface Heard<F extends Fact> {

    String key();

    /** Rises by one with each fact of a key. */
    long sequence();

    record Told<F extends Fact>(String key, long sequence, Instant at, F fact)
            implements Heard<F> {}

    /** A tombstone: what is kept of the key is to be forgotten. */
    record Erased<F extends Fact>(String key, long sequence) implements Heard<F> {}
}
