package app.resolved.localstack.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Real time, moved by what a file says.
 *
 * @param file holds one ISO-8601 duration, such as "PT48H"; read at each call, so that a move is
 *     seen at the next
 */
public record MovedInstants(Path file, InstantSource real) implements InstantSource {

    @Override
    public Instant instant() {
        return real.instant().plus(moved());
    }

    private Duration moved() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file cannot be read: " + file, e);
        }
    }
}
