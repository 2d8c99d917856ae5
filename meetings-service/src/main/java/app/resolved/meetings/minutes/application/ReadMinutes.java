package app.resolved.meetings.minutes.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.ExemptMarks;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.application.BoundedReading;
import app.resolved.meetings.reading.application.MinutesReader;
import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Limits;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Reads a document, keeping nothing; says in a sentence what is wrong with one that does not do.
 */
@Service
public class ReadMinutes {

    public static final int MOST_BYTES = Limits.BYTES;

    private final ObjectProvider<MinutesReader> reader;
    private final BoundedReading bounded;

    ReadMinutes(ObjectProvider<MinutesReader> reader, BoundedReading bounded) {
        this.reader = reader;
        this.bounded = bounded;
    }

    public Answer<Reading> read(String fileName, byte[] document) {
        return read(fileName, document, null);
    }

    /**
     * @param sought of minutes of several meetings in a pack, which; null for the first
     */
    public Answer<Reading> read(String fileName, byte[] document, @Nullable Sought sought) {
        if (document.length == 0) {
            return refused(
                    "The file is empty. Choose a file with the minutes of a meeting: "
                            + Form.ALL
                            + ".");
        }
        if (document.length > MOST_BYTES) {
            return new Answer.Refused<>(
                    new Refusal.TooLarge(
                            "The file is larger than 20 MB. Choose one with the minutes of one"
                                    + " meeting."));
        }
        return within(fileName, () -> reader.getObject().read(fileName, document, sought));
    }

    /**
     * Whether any paper of its document is marked as not for the public, or holds minutes of
     * another meeting in which the public was excluded.
     */
    boolean holdsExempt(Reading reading) {
        return ExemptMarks.in(reading.text())
                || reading.papers().stream()
                        .anyMatch(
                                paper -> ExemptMarks.in(paper.title()) || isExempt(reading, paper));
    }

    /** What cannot be read for want of time may be exempt. */
    private boolean isExempt(Reading reading, Paper paper) {
        if (!paper.minutes() || paper.span().start() == reading.minutes().start()) {
            return false;
        }
        return switch (readPart(reading.fileName(), reading.document(), paper.span())) {
            case Answer.Done<Reading>(Reading read) ->
                    read.items().stream().anyMatch(item -> item.exempt() != null);
            case Answer.Refused<Reading>(Refusal refusal) -> refusal instanceof Refusal.Busy;
        };
    }

    /** Reads a part of a document whose text was taken out before. */
    Answer<Reading> readPart(String fileName, DocumentText document, Span part) {
        return within(fileName, () -> reader.getObject().readPart(fileName, document, part));
    }

    private Answer<Reading> within(String fileName, Supplier<ReadingResult> reading) {
        return switch (bounded.read(fileName, reading)) {
            case ReadingResult.Unreadable(String reason) -> refused(reason);
            case ReadingResult.Busy(String reason) ->
                    new Answer.Refused<>(new Refusal.Busy(reason));
            case ReadingResult.Read(Reading read) -> reviewable(read);
        };
    }

    private static Answer<Reading> reviewable(Reading reading) {
        return reading.proposals().size() > Review.MOST || reading.items().size() > Review.MOST
                ? refused(
                        "The file holds more than %d proposals. Upload the minutes of one meeting at a time."
                                .formatted(Review.MOST))
                : new Answer.Done<>(reading);
    }

    private static Answer<Reading> refused(String why) {
        return new Answer.Refused<>(new Refusal.Invalid("file", why));
    }
}
