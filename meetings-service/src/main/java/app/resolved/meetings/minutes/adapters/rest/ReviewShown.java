package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param notices what the clerk should look at before deciding anything
 * @param left how many proposals are still to be decided
 */
record ReviewShown(
        String meetingId,
        Review.Status status,
        long version,
        String fileName,
        List<String> notices,
        long left,
        List<ProposalShown> proposals) {

    /**
     * @param ticked whether the reader would accept it
     * @param changed whether a clerk changed what the reader proposed
     * @param revision how often it was decided
     */
    record ProposalShown(
            String proposalId,
            @Nullable String minute,
            @Nullable String paragraph,
            @Nullable String part,
            String sentence,
            OutcomeKind kind,
            Purpose purpose,
            String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable String cue,
            double confidence,
            boolean ticked,
            Verdict decision,
            boolean changed,
            @Nullable String outcomeId,
            int revision) {

        static ProposalShown of(Proposed proposed) {
            return new ProposalShown(
                    proposed.id(),
                    proposed.place().minute(),
                    proposed.place().paragraph(),
                    proposed.place().part(),
                    proposed.sentence(),
                    proposed.kind(),
                    proposed.asked().purpose(),
                    proposed.asked().title(),
                    proposed.asked().madeTo(),
                    proposed.asked().due(),
                    proposed.cue(),
                    proposed.confidence(),
                    proposed.ticked(),
                    proposed.verdict(),
                    proposed.changed(),
                    proposed.outcomeId(),
                    proposed.revision());
        }
    }

    static ReviewShown of(Stored<Review> stored) {
        var review = stored.document();
        return new ReviewShown(
                review.id(),
                review.status(),
                stored.version(),
                review.file().name(),
                review.file().toLookAt(),
                review.left(),
                review.proposals().stream().map(ProposalShown::of).toList());
    }
}
