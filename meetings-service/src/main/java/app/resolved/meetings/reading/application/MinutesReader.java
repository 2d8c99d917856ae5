package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Extraction;
import app.resolved.meetings.reading.domain.language.English;
import app.resolved.meetings.reading.domain.language.FollowUps;
import app.resolved.meetings.reading.domain.structure.MeetingEvidence;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.text.Masking;

/**
 * Reads the minutes of a meeting out of a document: a pure function, safe for threads.
 *
 * <p>Takes every form that its extraction knows.
 */
public final class MinutesReader {

    private final FollowUps followUps;
    private final TextExtraction extraction;

    public MinutesReader(English english, TextExtraction extraction) {
        this.followUps = new FollowUps(english);
        this.extraction = extraction;
    }

    /**
     * Reads one document.
     *
     * @param fileName base name, for the reading and for the words of a refusal
     */
    public ReadingResult read(String fileName, byte[] content) {
        return switch (extraction.extract(fileName, content)) {
            case Extraction.Refused(String reason) -> new ReadingResult.Unreadable(reason);
            case Extraction.Extracted(DocumentText document) -> minutes(fileName, document);
        };
    }

    private ReadingResult minutes(String fileName, DocumentText document) {
        String text = document.text();
        String masked = Masking.mask(text);
        if (!MeetingEvidence.in(masked)) {
            return new ReadingResult.Unreadable(
                    "No meeting was found in the file %s: expected minutes, with a date, those present, or decisions such as RESOLVED or AGREED."
                            .formatted(fileName));
        }
        Outline outline = Outline.of(masked);
        return new ReadingResult.Read(
                new Reading(
                        fileName,
                        document,
                        outline.minutes(),
                        outline.heading(),
                        outline.attendance(),
                        outline.items(),
                        followUps.in(outline, text)));
    }
}
