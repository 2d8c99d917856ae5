package app.resolved.localstack.council;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** Minutes of our own writing, dated as the sample council's meeting is. */
record MinutesText(String resource, LocalDate date) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    void asFile(Consumer<Path> used) {
        try (var text = Council.resource(resource)) {
            var folder = Files.createTempDirectory("resolved-minutes-");
            var file = folder.resolve(resource);
            var words = new String(text.readAllBytes(), UTF_8);
            Files.writeString(file, words.replace("{{date}}", date.format(WORDS)));
            used.accept(file);
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
