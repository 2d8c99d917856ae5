package app.resolved.meetings.minutes.application;

import app.resolved.contracts.MeetingState.What;
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
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.IssuePlan;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.minutes.domain.Issuing;
import app.resolved.meetings.minutes.domain.ReaderRecord;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.TakingOver;
import app.resolved.meetings.outcomes.application.AmendOutcomes;
import app.resolved.meetings.outcomes.application.RecordOutcomes;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import java.util.stream.Stream;
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
    private final AmendOutcomes amending;
    private final Suggesting suggesting;
    private final ReaderRecords records;

    IssueActions(
            Aggregates<Review> reviews,
            ReviewProposals proposals,
            KeepCalendar calendar,
            RecordOutcomes outcomes,
            AmendOutcomes amending,
            Suggesting suggesting,
            ReaderRecords records) {
        this.reviews = reviews;
        this.carrying = new Carrying<>(reviews, "No minutes of this meeting were uploaded yet.");
        this.proposals = proposals;
        this.calendar = calendar;
        this.outcomes = outcomes;
        this.amending = amending;
        this.suggesting = suggesting;
        this.records = records;
    }

    /**
     * A second call gives what the first one did.
     *
     * @param backfilled history: nobody is told that it was assigned to them
     * @param command names the version of the review that was seen, where somebody looked at it
     */
    public Answer<Review> issue(String meetingId, boolean backfilled, Command command) {
        return proposals
                .get(meetingId)
                .then(_ -> calendar.get(meetingId))
                .then(meeting -> begin(meeting.document(), backfilled, command))
                .then(begun -> finish(begun.document()));
    }

    /** Takes the steps that are left. */
    Answer<Review> finish(String meetingId) {
        return finish(reviews.find(meetingId).orElseThrow().document());
    }

    /** As it was when it was begun: what is issued is fixed since. */
    private Answer<Review> finish(Review review) {
        if (review.issued()) {
            return new Answer.Done<>(review);
        }
        var meetingId = review.id();
        var meeting = calendar.find(meetingId).orElseThrow().document();
        var command = step(meetingId);
        outcomes.issue(Issuing.outcomes(review, meeting), command.id());
        Issuing.takingOver(review).forEach(this::takeOver);
        records.keep(ReaderRecord.of(review, meeting));
        return calendar.carryOut(meetingId, new NoteActionsIssued(), command)
                .then(_ -> calendar.waitsNoMore(meetingId, What.MINUTES, command))
                .then(_ -> carrying.change(meetingId, command, Issuing::finish))
                .map(Stored::document);
    }

    private Answer<Stored<Review>> begin(Meeting meeting, boolean backfilled, Command command) {
        var begun =
                carrying.change(
                        meeting.id(), command, review -> begin(review, meeting, backfilled));
        return begun instanceof Answer.Refused<Stored<Review>>
                ? insteadOf(begun, proposals.get(meeting.id()), command)
                : begun;
    }

    /** What was begun before goes on whatever was seen; a review that changed says who did it. */
    private static Answer<Stored<Review>> insteadOf(
            Answer<Stored<Review>> refused, Answer<Stored<Review>> now, Command command) {
        return now.then(stored -> {
            if (!stored.document().open()) {
                return now;
            }
            return command.ifVersion() == null || command.ifVersion() == stored.version()
                    ? refused
                    : new Answer.Refused<>(
                            new Refusal.Conflict(Issuing.meanwhile(stored.document())));
        });
    }

    private Decision<Review> begin(Review review, Meeting meeting, boolean backfilled) {
        var unanswered = unanswered(review);
        if (unanswered > 0) {
            return Decision.conflict(
                    unanswered == 1
                            ? "1 proposal looks like what was issued already: say whether it is the"
                                    + " same."
                            : "%d proposals look like what was issued already: say of each whether it is the same."
                                    .formatted(unanswered));
        }
        var withdrawn = withdrawnSince(review);
        if (!withdrawn.isEmpty()) {
            return Decision.conflict(
                    "%s was withdrawn since a proposal was said to be the same: decide that proposal again."
                            .formatted(withdrawn.getFirst()));
        }
        boolean ready = review.open() && review.left() == 0 && !meeting.cancelled();
        List<Reference> references =
                ready ? outcomes.references(meeting, IssuePlan.newActions(review)) : List.of();
        return Issuing.begin(review, meeting, references, backfilled);
    }

    /**
     * The references of what proposals stand for that stands itself no more: they would be lost.
     */
    private List<String> withdrawnSince(Review review) {
        return review.open()
                ? review.acceptedForAction().stream()
                        .flatMap(each -> Stream.ofNullable(each.ties().sameAs()))
                        .filter(same -> !stillWaits(same))
                        .map(IssuedBefore::reference)
                        .toList()
                : List.of();
    }

    private boolean stillWaits(IssuedBefore same) {
        return amending.find(same.outcomeId())
                .map(Stored::document)
                .filter(IssuedBefore::waitsForItsMinute)
                .isPresent();
    }

    /** Issued unasked, they might make a second action. */
    private long unanswered(Review review) {
        return review.left() > 0 ? 0 : suggesting.issued(review).size();
    }

    /** It was issued before: it only takes over its minute. One withdrawn since stays withdrawn. */
    private void takeOver(TakingOver takingOver) {
        var command =
                new Command(DerivedId.of("take-over", takingOver.outcomeId()), null, "Resolved");
        amending.find(takingOver.outcomeId())
                .map(before -> takingOver.of(before.document()))
                .ifPresent(given -> amending.amend(takingOver.outcomeId(), given, command));
    }

    private static Command step(String meetingId) {
        return new Command(DerivedId.of("issue", meetingId), null, "system");
    }
}
