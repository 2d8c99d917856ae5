package app.resolved.localstack.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The minutes that the clerk uploads, dated as the meeting. */
final class Minutes {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    private Minutes() {}

    static Path of(LocalDate day) {
        try (var text = Minutes.class.getResourceAsStream("/walk/minutes.txt")) {
            var words = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            var file = FileToSend.named("minutes.txt");
            return Files.writeString(file, words.replace("{{date}}", DAY.format(day)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
