package app.resolved.meetings.minutes.application;

import app.resolved.contracts.MeetingState.What;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.Expected;
import app.resolved.meetings.minutes.domain.Extent;
import app.resolved.meetings.minutes.domain.MinutesFile;
import app.resolved.meetings.minutes.domain.Notices;
import app.resolved.meetings.minutes.domain.Opening;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Who;
import app.resolved.meetings.reading.domain.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes the minutes of a meeting: reads them, keeps them, opens their review. */
@Service
public class UploadMinutes {

    private static final String BEGUN =
            "The review of other minutes of this meeting has begun. To read this document in their"
                    + " place, choose \u201cStart again with another document\u201d on the review.";
    private static final String ISSUED =
            "The actions of this meeting were issued from other minutes. Record what is missing on"
                    + " the action sheet, and amend or withdraw what is wrong.";

    private interface Opens {
        Review review(String meetingId, MinutesFile file, Reading reading);
    }

    private final KeepCalendar calendar;
    private final Expecting expecting;
    private final ReadMinutes reader;
    private final KeptMinutes kept;
    private final Aggregates<Review> reviews;
    private final Carrying<Review> carrying;
    private final InstantSource clock;

    UploadMinutes(
            KeepCalendar calendar,
            Expecting expecting,
            ReadMinutes reader,
            KeptMinutes kept,
            Aggregates<Review> reviews,
            InstantSource clock) {
        this.calendar = calendar;
        this.expecting = expecting;
        this.reader = reader;
        this.kept = kept;
        this.reviews = reviews;
        this.carrying = new Carrying<>(reviews, "");
        this.clock = clock;
    }

    public Answer<Stored<Review>> upload(
            String meetingId, String fileName, byte[] document, Command command) {
        return upload(meetingId, fileName, document, Opening::review, command);
    }

    /** Minutes of the past: whatever is issued of them, nobody is told. */
    public Answer<Stored<Review>> history(
            String meetingId, String fileName, byte[] document, Command command) {
        return upload(meetingId, fileName, document, Opening::history, command);
    }

    private Answer<Stored<Review>> upload(
            String meetingId, String fileName, byte[] document, Opens opens, Command command) {
        var sha256 = sha256(document);
        var present = reviews.find(meetingId);
        if (present.isPresent() && present.get().document().file().sha256().equals(sha256)) {
            return new Answer.Done<>(present.get());
        }
        return calendar.get(meetingId)
                .then(meeting -> fault(meeting.document(), present))
                .map(expecting::of)
                .then(expected -> read(expected, sha256, fileName, document, opens, command))
                .map(review -> withoutReplaced(review, present));
    }

    private Answer<Meeting> fault(Meeting meeting, Optional<Stored<Review>> present) {
        if (meeting.cancelled()) {
            return refused("This meeting was cancelled: it has no minutes.");
        }
        if (meeting.date().isAfter(calendar.today())) {
            return refused("This meeting is still to come: its minutes cannot be written yet.");
        }
        if (present.isEmpty() || present.get().document().untouched()) {
            return new Answer.Done<>(meeting);
        }
        return refused(present.get().document().open() ? BEGUN : ISSUED);
    }

    private Answer<Stored<Review>> read(
            Expected expected,
            String sha256,
            String fileName,
            byte[] document,
            Opens opens,
            Command command) {
        return reader.read(fileName, document, expected.sought())
                .then(reading -> keep(expected, sha256, document, reading, opens, command));
    }

    private Answer<Stored<Review>> keep(
            Expected expected,
            String sha256,
            byte[] document,
            Reading reading,
            Opens opens,
            Command command) {
        var meetingId = expected.meetingId();
        var name = Given.line(reading.fileName());
        var fileId = kept.keep(name, document, reading.document(), reading.papers());
        var who = new Who(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var minutes = new Extent(reading.minutes().start(), reading.minutes().end());
        var file =
                new MinutesFile(
                        fileId,
                        name,
                        document.length,
                        sha256,
                        reading.document().form(),
                        Notices.of(reading, expected),
                        minutes,
                        reader.holdsExempt(reading),
                        who);
        var review = opens.review(meetingId, file, reading);
        var opened =
                calendar.waits(meetingId, What.MINUTES, command).then(_ -> open(review, command));
        stillWaits(opened, command);
        if (opened instanceof Answer.Refused) {
            kept.forget(fileId);
        }
        return opened;
    }

    /** Whoever threw other minutes away meanwhile took the note away that these wait. */
    private void stillWaits(Answer<Stored<Review>> opened, Command command) {
        if (opened instanceof Answer.Done<Stored<Review>>(var stored)) {
            calendar.waits(stored.document().id(), What.MINUTES, command);
        }
    }

    private Answer<Stored<Review>> open(Review review, Command command) {
        return carrying.createOrChange(review.id(), command, before -> replace(before, review));
    }

    private Stored<Review> withoutReplaced(
            Stored<Review> review, Optional<Stored<Review>> replaced) {
        replaced.ifPresent(before -> kept.forget(before.document().file().id()));
        return review;
    }

    private static Decision<Review> replace(Optional<Review> before, Review review) {
        return before.isEmpty() || before.get().untouched()
                ? Decision.accepted(review)
                : Decision.conflict("Somebody began to review other minutes of this meeting.");
    }

    private static <T> Answer<T> refused(String why) {
        return new Answer.Refused<>(new Refusal.Conflict(why));
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
