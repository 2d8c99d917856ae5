package app.resolved.meetings.minutes.application;

import app.resolved.contracts.MeetingState.What;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.Review;
import org.springframework.stereotype.Service;

/**
 * Throws an open review away with its document, so that the right one can be uploaded. A crash
 * between its steps leaves a meeting that waits for minutes, never a review that nobody waits for.
 */
@Service
public class StartAgain {

    private static final String CHANGED =
            "Somebody changed this review after you opened the page. Look again at what would be"
                    + " thrown away.";
    private static final String ISSUED =
            "The actions of this meeting were issued, so its review stays. Record what is missing"
                    + " on the action sheet, and amend or withdraw what is wrong.";

    private final Aggregates<Review> reviews;
    private final Reviews all;
    private final KeepCalendar calendar;
    private final KeptMinutes kept;

    StartAgain(Aggregates<Review> reviews, Reviews all, KeepCalendar calendar, KeptMinutes kept) {
        this.reviews = reviews;
        this.all = all;
        this.calendar = calendar;
        this.kept = kept;
    }

    /**
     * @param command names the version that was seen, where somebody looked at it
     */
    public Answer<Stored<Meeting>> discard(String meetingId, Command command) {
        return reviews.find(meetingId)
                .<Answer<Stored<Review>>>map(Answer.Done::new)
                .orElseGet(() -> Answer.notFound(ReviewProposals.MISSING))
                .then(review -> discard(review, command));
    }

    private Answer<Stored<Meeting>> discard(Stored<Review> review, Command command) {
        if (!review.document().open()) {
            return new Answer.Refused<>(new Refusal.Conflict(ISSUED));
        }
        var seen = command.ifVersion();
        boolean stale = seen != null && seen != review.version();
        var meetingId = review.document().id();
        if (stale || !all.remove(meetingId, review.version())) {
            return new Answer.Refused<>(new Refusal.Conflict(CHANGED));
        }
        kept.forget(review.document().file().id());
        return calendar.waitsNoMore(meetingId, What.MINUTES, command)
                .then(meeting -> unlessUploadedMeanwhile(meeting, command));
    }

    private Answer<Stored<Meeting>> unlessUploadedMeanwhile(
            Stored<Meeting> meeting, Command command) {
        var id = meeting.document().id();
        return reviews.find(id).isPresent()
                ? calendar.waits(id, What.MINUTES, command)
                : new Answer.Done<>(meeting);
    }
}
