package app.resolved.meetings.minutes.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.application.MinutesReader;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.document.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Reads a document, keeping nothing; says in a sentence what is wrong with one that does not do.
 */
@Service
public class ReadMinutes {

    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final ObjectProvider<MinutesReader> reader;

    ReadMinutes(ObjectProvider<MinutesReader> reader) {
        this.reader = reader;
    }

    public Answer<Reading> read(String fileName, byte[] document) {
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
        return switch (reader.getObject().read(fileName, document)) {
            case ReadingResult.Unreadable(String reason) -> refused(reason);
            case ReadingResult.Read(Reading reading) -> bounded(reading);
        };
    }

    private static Answer<Reading> bounded(Reading reading) {
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
