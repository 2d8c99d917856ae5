package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.minutes.domain.Notices;
import app.resolved.meetings.minutes.domain.Opening;
import app.resolved.meetings.minutes.domain.Part;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads another part of a pack than the one that was found, before anything is decided. */
@Service
public class ReadAnotherPart {

    private static final String BEGUN =
            "You can choose another part only before anything is decided.";

    private final Aggregates<Review> reviews;
    private final Carrying<Review> carrying;
    private final KeepCalendar calendar;
    private final Expecting expecting;
    private final KeptMinutes kept;
    private final ReadMinutes reader;

    ReadAnotherPart(
            Aggregates<Review> reviews,
            KeepCalendar calendar,
            Expecting expecting,
            KeptMinutes kept,
            ReadMinutes reader) {
        this.reviews = reviews;
        this.carrying = new Carrying<>(reviews, ReviewProposals.MISSING);
        this.calendar = calendar;
        this.expecting = expecting;
        this.kept = kept;
        this.reader = reader;
    }

    /** What there is to choose from. */
    public KeptParts parts(Review review) {
        return kept.parts(review.file().id());
    }

    public Answer<Stored<Review>> read(String meetingId, Part part, Command command) {
        return reviews.find(meetingId)
                .<Answer<Stored<Review>>>map(Answer.Done::new)
                .orElseGet(() -> Answer.notFound(ReviewProposals.MISSING))
                .then(stored -> part(stored.document(), part))
                .then(reading -> open(meetingId, reading, command));
    }

    private Answer<Reading> part(Review review, Part part) {
        if (!review.untouched()) {
            return new Answer.Refused<>(new Refusal.Conflict(BEGUN));
        }
        var parts = parts(review);
        var fault = Part.faultOf(part, parts);
        if (fault != null) {
            return new Answer.Refused<>(fault);
        }
        var form = review.file().form();
        var text =
                new DocumentText(
                        form == null ? Form.TEXT : form,
                        kept.text(review.file().id()),
                        parts.pages(),
                        List.of(),
                        List.of());
        return reader.readPart(review.file().name(), text, Part.spanOf(part, parts, text));
    }

    private Answer<Stored<Review>> open(String meetingId, Reading reading, Command command) {
        return calendar.get(meetingId)
                .map(meeting -> Notices.of(reading, expecting.of(meeting.document())))
                .then(notices ->
                        carrying.change(
                                meetingId, command, review -> reopened(review, reading, notices)));
    }

    private static Decision<Review> reopened(Review review, Reading reading, List<String> notices) {
        return review.untouched()
                ? Decision.accepted(Opening.another(review, reading, notices))
                : Decision.conflict(BEGUN);
    }
}
