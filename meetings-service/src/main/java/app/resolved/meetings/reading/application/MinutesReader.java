package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.language.English;
import app.resolved.meetings.reading.domain.language.FollowUps;
import app.resolved.meetings.reading.domain.structure.MeetingEvidence;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.text.Decoding;
import app.resolved.meetings.reading.domain.text.Masking;
import app.resolved.meetings.reading.domain.text.PlainText;

/**
 * Reads the minutes of a meeting out of a document: a pure function, safe for threads.
 *
 * <p>Takes plain text in UTF-8, UTF-16 with its mark, or Windows-1252, up to 20 MB.
 */
public final class MinutesReader {

    private final FollowUps followUps;

    public MinutesReader(English english) {
        this.followUps = new FollowUps(english);
    }

    /**
     * Reads one document.
     *
     * @param fileName base name, for the reading and for the words of a refusal
     */
    public ReadingResult read(String fileName, byte[] content) {
        return switch (PlainText.decode(fileName, content)) {
            case Decoding.NotText(String reason) -> new ReadingResult.Unreadable(reason);
            case Decoding.Text(String text) -> minutes(fileName, text);
        };
    }

    private ReadingResult minutes(String fileName, String text) {
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
                        text,
                        outline.minutes(),
                        outline.heading(),
                        outline.attendance(),
                        outline.items(),
                        followUps.in(outline, text)));
    }
}
