package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Issuing in steps that can each be taken again: fix what is issued, write the outcomes, be done.
 */
public final class Issuing {

    private Issuing() {}

    /** Fixes what is issued, with a reference for each of {@link IssuePlan#newActions}. */
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
                            .formatted(review.left(), review.standing().size()));
        }
        return Decision.accepted(
                review.now(
                        Review.Status.ISSUING,
                        backfilled || review.backfilled(),
                        IssuePlan.of(review, references.iterator())));
    }

    /** That what somebody was about to issue is not what they saw, and who changed it last. */
    public static String meanwhile(Review review) {
        return review.proposals().stream()
                        .map(Proposed::decided)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Who::at))
                        .map(who -> "%s changed this review %s".formatted(who.name(), who.when()))
                        .orElse("Somebody changed this review")
                + ", after you opened it: nothing is issued yet. Look at what is issued now, then"
                + " press again.";
    }

    public static Decision<Review> finish(Review review) {
        return Decision.accepted(
                review.now(Review.Status.ISSUED, review.backfilled(), review.issuing()));
    }

    /** What is written, in the order of the minutes. */
    public static List<Outcome> outcomes(Review review, Meeting meeting) {
        return IntStream.range(0, review.issuing().size())
                .filter(index -> !review.issuing().get(index).takesOver())
                .mapToObj(index -> outcome(review, meeting, index))
                .toList();
    }

    /** What was issued before and takes over its minute. */
    public static List<TakingOver> takingOver(Review review) {
        return IntStream.range(0, review.issuing().size())
                .filter(index -> review.issuing().get(index).takesOver())
                .mapToObj(index -> takingOver(review, index))
                .toList();
    }

    private static TakingOver takingOver(Review review, int index) {
        var toIssue = review.issuing().get(index);
        var proposed = review.proposal(toIssue.proposalId()).orElseThrow();
        return new TakingOver(toIssue.outcomeId(), proposed, index + 1);
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
