package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One use case to be called for a row.
 *
 * @param id of what it changes
 * @param line of the row; of the first, where it is for several
 * @param seen what stood there when it was planned, or will after the write before
 * @param now what stands there
 */
record Write(
        String id,
        int line,
        Optional<?> seen,
        Supplier<? extends Optional<? extends Stored<?>>> now,
        Press press) {

    @FunctionalInterface
    interface Press extends Function<Command, Answer<?>> {}

    /** Whether somebody else changed it since. */
    boolean isStale(Optional<? extends Stored<?>> stored) {
        return !stored.map(Stored::document).equals(seen);
    }
}
