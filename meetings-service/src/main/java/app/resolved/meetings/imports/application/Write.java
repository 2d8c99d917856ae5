package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One use case to be called for a row.
 *
 * @param id of what it changes
 * @param line of the row; of the first, where it is for several
 * @param step what is done, in a word; of one id each is done once
 * @param seen what stood there when it was planned, or will after the write before
 * @param now what stands there
 */
record Write(
        String id,
        int line,
        String step,
        Optional<?> seen,
        Supplier<? extends Optional<? extends Stored<?>>> now,
        Press press) {

    @FunctionalInterface
    interface Press extends Function<Command, Answer<?>> {}

    /** Whether somebody else changed it since. */
    boolean isStale(Optional<? extends Stored<?>> stored) {
        return !stored.map(Stored::document).equals(seen);
    }

    /** The same, in any process, for the same state of what stood there. */
    String mark() {
        return mark(seen.toString());
    }

    static String mark(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
