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
import app.resolved.meetings.reading.domain.structure.Pack;
import app.resolved.meetings.reading.domain.text.Masking;
import app.resolved.meetings.reading.domain.text.Tongue;
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
        this.followUps = new FollowUps(new Interruptible(english));
        this.extraction = extraction;
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
        return switch (extraction.extract(fileName, content)) {
            case Extraction.Refused(String reason) -> new ReadingResult.Unreadable(reason);
            case Extraction.Extracted(DocumentText document) ->
                    minutes(fileName, document, null, sought);
        };
    }

    /** Reads that part of a document whose text was taken out before. */
    public ReadingResult readPart(String fileName, DocumentText document, Span part) {
        return minutes(fileName, document, part, null);
    }

    private ReadingResult minutes(
            String fileName,
            DocumentText document,
            @Nullable Span part,
            @Nullable Sought sought) {
        try {
            String masked = Masking.mask(document.text());
            Pack pack = Pack.of(document, masked);
            Span chosen = part == null ? pack.chosen(masked, sought) : part;
            String fault = fault(fileName, chosen.of(masked));
            return fault == null
                    ? new ReadingResult.Read(reading(fileName, document, masked, pack, chosen))
                    : new ReadingResult.Unreadable(fault);
        } catch (Unreadable unreadable) {
            return new ReadingResult.Unreadable(unreadable.sentence(fileName));
        }
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

    private Reading reading(
            String fileName, DocumentText document, String masked, Pack pack, Span chosen) {
        Outline outline = Outline.of(masked, chosen);
        return new Reading(
                fileName,
                document,
                pack.papers(),
                outline.minutes(),
                outline.heading(),
                outline.attendance(),
                outline.items(),
                followUps.in(outline, document.text()));
    }
}
