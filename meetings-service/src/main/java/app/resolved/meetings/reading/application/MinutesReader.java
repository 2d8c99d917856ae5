package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Extraction;
import app.resolved.meetings.reading.domain.document.Unreadable;
import app.resolved.meetings.reading.domain.language.English;
import app.resolved.meetings.reading.domain.language.FollowUps;
import app.resolved.meetings.reading.domain.structure.MeetingEvidence;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.text.Tongue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the minutes of a meeting out of a document: a pure function, safe for threads.
 *
 * <p>Takes every form that its extraction knows. Stops where its thread is interrupted.
 */
public final class MinutesReader {

    private final FollowUps followUps;
    private final TextExtraction extraction;

    public MinutesReader(English english, TextExtraction extraction) {
        this(FollowUps.byRulesAndLearning(new Interruptible(english)), extraction);
    }

    private MinutesReader(FollowUps followUps, TextExtraction extraction) {
        this.followUps = followUps;
        this.extraction = extraction;
    }

    /** One that proposes what the rules find, without the second reading. */
    public static MinutesReader byRulesAlone(English english, TextExtraction extraction) {
        return new MinutesReader(FollowUps.byRulesAlone(new Interruptible(english)), extraction);
    }

    /**
     * Reads one document.
     *
     * @param fileName base name, for the reading and for the words of a refusal
     */
    public ReadingResult read(String fileName, byte[] content) {
        return read(fileName, content, null);
    }

    /**
     * Reads one document, and where it holds minutes of several meetings those that are sought.
     *
     * @param sought null where nobody said whose: the first are read
     */
    public ReadingResult read(String fileName, byte[] content, @Nullable Sought sought) {
        return parts(fileName, content, opened -> List.of(opened.chosen(sought))).getFirst();
    }

    /**
     * Reads the minutes of each meeting that the document holds, in their order. Where some of them
     * can be read only those are given, else why the first cannot.
     */
    public List<ReadingResult> readAll(String fileName, byte[] content) {
        List<ReadingResult> all = parts(fileName, content, opened -> opened.pack().minutes());
        List<ReadingResult> read =
                all.stream().filter(result -> result instanceof ReadingResult.Read).toList();
        return read.isEmpty() ? List.of(all.getFirst()) : read;
    }

    /** Reads that part of a document whose text was taken out before. */
    public ReadingResult readPart(String fileName, DocumentText document, Span part) {
        return opened(fileName, document, _ -> List.of(part)).getFirst();
    }

    private List<ReadingResult> parts(
            String fileName, byte[] content, Function<OpenedDocument, List<Span>> parts) {
        return switch (extraction.extract(fileName, content)) {
            case Extraction.Refused(String reason) -> List.of(new ReadingResult.Unreadable(reason));
            case Extraction.Extracted(DocumentText document) -> opened(fileName, document, parts);
        };
    }

    private List<ReadingResult> opened(
            String fileName, DocumentText document, Function<OpenedDocument, List<Span>> parts) {
        try {
            OpenedDocument opened = OpenedDocument.of(fileName, document);
            return parts.apply(opened).stream().map(part -> minutes(opened, part)).toList();
        } catch (Unreadable unreadable) {
            return List.of(new ReadingResult.Unreadable(unreadable.sentence(fileName)));
        }
    }

    private ReadingResult minutes(OpenedDocument opened, Span part) {
        String fault = fault(opened.fileName(), part.of(opened.written()));
        return fault == null
                ? new ReadingResult.Read(reading(opened, part))
                : new ReadingResult.Unreadable(fault);
    }

    private static @Nullable String fault(String fileName, String minutes) {
        String foreign = Tongue.otherThanEnglish(minutes);
        if (foreign != null) {
            return "The file %s is %s: expected minutes in English.".formatted(fileName, foreign);
        }
        return MeetingEvidence.in(minutes)
                ? null
                : "No meeting was found in the file %s: expected minutes, with a date, those present, or decisions such as RESOLVED or AGREED."
                        .formatted(fileName);
    }

    private Reading reading(OpenedDocument opened, Span part) {
        Outline outline = Outline.of(opened.masked(), part);
        return new Reading(
                opened.fileName(),
                opened.document(),
                opened.pack().papers(),
                outline.minutes(),
                outline.heading(),
                outline.attendance(),
                outline.items(),
                followUps.in(outline, opened.document().text()));
    }
}
