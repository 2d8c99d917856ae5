package app.resolved.localstack.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The printed pack that the clerk uploads: an agenda, the minutes, a report; as the browser prints
 * it.
 */
final class MinutesPack {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    private MinutesPack() {}

    /** Printed by a browser of their own, which needs no scripts. */
    static Path of(LocalDate day, Browsers browsers) {
        try (var text = MinutesPack.class.getResourceAsStream("/walk/pack.html")) {
            var words = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            var file = FileToSend.named("minutes-pack.pdf");
            browsers.print(words.replace("{{date}}", DAY.format(day)), file);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
