package app.resolved.localstack.calendar;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import app.resolved.localstack.clock.MovedInstants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The stack's calendar time: the file that all services read, written here alone. */
public final class StackClock implements InstantSource {
    private final Path file;
    private final InstantSource real;
    private final MovedInstants moved;

    private StackClock(Path file, InstantSource real) {
        this.file = file;
        this.real = real;
        this.moved = new MovedInstants(file, real);
    }

    /** Opens the clock that a file keeps, or begins one at real time. */
    public static StackClock in(Path file, InstantSource real) {
        var clock = new StackClock(file, real);
        if (!Files.exists(file)) {
            clock.write(Duration.ZERO);
        }
        return clock;
    }

    @Override
    public Instant instant() {
        return moved.instant();
    }

    public Path file() {
        return file;
    }

    /** Sets calendar time before anything has run on it, be it to the past. */
    public void beginAt(Instant start) {
        write(Duration.between(real.instant(), start));
    }

    /**
     * Moves calendar time, which then runs on from there.
     *
     * @throws IllegalArgumentException where that would be back
     */
    synchronized void moveTo(Instant to) {
        if (to.isBefore(instant())) {
            throw new IllegalArgumentException(
                    "Calendar time only moves forward, and it is %s already."
                            .formatted(Days.words(instant())));
        }
        write(Duration.between(real.instant(), to));
    }

    private void write(Duration duration) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, duration.toString());
            Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file cannot be written: " + file, e);
        }
    }
}
