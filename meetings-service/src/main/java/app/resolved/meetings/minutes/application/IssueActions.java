package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteActionsIssued;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.minutes.domain.Issuing;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.outcomes.application.RecordOutcomes;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Issues what was accepted: fixes it in one write, records each outcome, closes the review. Every
 * step can be taken again, by the caller or after a crash by {@link FinishIssuing}.
 */
@Service
public class IssueActions {

    private final Aggregates<Review> reviews;
    private final Carrying<Review> carrying;
    private final ReviewProposals proposals;
    private final KeepCalendar calendar;
    private final RecordOutcomes outcomes;

    IssueActions(
            Aggregates<Review> reviews,
            ReviewProposals proposals,
            KeepCalendar calendar,
            RecordOutcomes outcomes) {
        this.reviews = reviews;
        this.carrying = new Carrying<>(reviews, "No minutes of this meeting were uploaded yet.");
        this.proposals = proposals;
        this.calendar = calendar;
        this.outcomes = outcomes;
    }

    /**
     * A second call gives what the first one did.
     *
     * @param backfilled history: nobody is told that it was assigned to them
     */
    public Answer<Review> issue(String meetingId, boolean backfilled, Command command) {
        return proposals
                .get(meetingId)
                .then(_ -> calendar.get(meetingId))
                .then(meeting -> begin(meeting.document(), backfilled, command))
                .then(begun -> finish(meetingId));
    }

    /** Takes the steps that are left. */
    Answer<Review> finish(String meetingId) {
        var review = reviews.find(meetingId).orElseThrow().document();
        if (review.issued()) {
            return new Answer.Done<>(review);
        }
        var meeting = calendar.find(meetingId).orElseThrow().document();
        var command = step(meetingId);
        outcomes.issue(Issuing.outcomes(review, meeting), command.id());
        return calendar.carryOut(meetingId, new NoteActionsIssued(), command)
                .then(_ -> carrying.change(meetingId, command, Issuing::finish))
                .map(Stored::document);
    }

    private Answer<Stored<Review>> begin(Meeting meeting, boolean backfilled, Command command) {
        return carrying.change(meeting.id(), command, review -> begin(review, meeting, backfilled));
    }

    private Decision<Review> begin(Review review, Meeting meeting, boolean backfilled) {
        boolean ready = review.open() && review.left() == 0 && !meeting.cancelled();
        List<Reference> references =
                ready ? outcomes.references(meeting, review.acceptedForAction().size()) : List.of();
        return Issuing.begin(review, meeting, references, backfilled);
    }

    private static Command step(String meetingId) {
        return new Command(DerivedId.of("issue", meetingId), null, "system");
    }
}
