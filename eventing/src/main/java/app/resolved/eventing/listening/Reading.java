package app.resolved.eventing.listening;

import app.resolved.contracts.Fact;
import app.resolved.eventing.Heard;

/** What became of reading a record. */
public sealed interface Reading<F extends Fact> {

    record Read<F extends Fact>(Heard<F> heard) implements Reading<F> {}

    /** A type that the hearing does not ask for. */
    record NotHeard<F extends Fact>() implements Reading<F> {}

    /** A version that this build does not know, of a type that is heard. */
    record UnknownVersion<F extends Fact>(String type) implements Reading<F> {}

    record Unreadable<F extends Fact>(String reason) implements Reading<F> {}
}
