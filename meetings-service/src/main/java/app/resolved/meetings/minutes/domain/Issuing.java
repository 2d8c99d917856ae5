package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Issuing in steps that can each be taken again: fix what is issued, write the outcomes, be done.
 */
public final class Issuing {

    private Issuing() {}

    /**
     * Fixes what is issued.
     *
     * @param references one for each proposal accepted for action
     */
    public static Decision<Review> begin(
            Review review, Meeting meeting, List<Reference> references, boolean backfilled) {
        if (!review.open()) {
            return Decision.accepted(review);
        }
        if (meeting.cancelled()) {
            return Decision.conflict("This meeting was cancelled: it has nothing to issue.");
        }
        if (review.left() > 0) {
            return Decision.conflict(
                    "%d of %d proposals are still to be decided."
                            .formatted(review.left(), review.proposals().size()));
        }
        return Decision.accepted(
                new Review(
                        review.id(),
                        review.file(),
                        Review.Status.ISSUING,
                        review.items(),
                        review.proposals(),
                        backfilled || review.backfilled(),
                        plan(review, references.iterator())));
    }

    public static Decision<Review> finish(Review review) {
        return Decision.accepted(
                new Review(
                        review.id(),
                        review.file(),
                        Review.Status.ISSUED,
                        review.items(),
                        review.proposals(),
                        review.backfilled(),
                        review.issuing()));
    }

    /** What is written, in the order of the minutes. */
    public static List<Outcome> outcomes(Review review, Meeting meeting) {
        return IntStream.range(0, review.issuing().size())
                .mapToObj(index -> outcome(review, meeting, index))
                .toList();
    }

    private static List<ToIssue> plan(Review review, Iterator<Reference> references) {
        var plan = new ArrayList<ToIssue>();
        for (Proposed proposed : review.accepted()) {
            boolean action = proposed.asked().purpose() == Purpose.ACTION;
            plan.add(toIssue(proposed, action ? references.next() : null));
        }
        return plan;
    }

    private static ToIssue toIssue(Proposed proposed, @Nullable Reference reference) {
        var outcomeId = Objects.requireNonNull(proposed.outcomeId());
        return reference == null
                ? new ToIssue(proposed.id(), outcomeId, null, null)
                : new ToIssue(
                        proposed.id(),
                        outcomeId,
                        OutcomeIds.action(outcomeId),
                        reference.toString());
    }

    private static Outcome outcome(Review review, Meeting meeting, int index) {
        var toIssue = review.issuing().get(index);
        var proposed = review.proposal(toIssue.proposalId()).orElseThrow();
        return new Outcome(
                toIssue.outcomeId(),
                toIssue.actionId(),
                toIssue.reference(),
                meeting.committeeId(),
                meeting.id(),
                meeting.date(),
                index + 1,
                proposed.place(),
                proposed.kind(),
                proposed.asked().purpose(),
                proposed.asked().title(),
                proposed.sentence(),
                proposed.asked().madeTo(),
                proposed.asked().due(),
                review.backfilled(),
                proposed.asked().terms(),
                List.of(),
                null);
    }
}
