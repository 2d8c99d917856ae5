package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.minutes.domain.PlannedItem;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Suggestions;
import app.resolved.meetings.minutes.domain.Verdict;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param notices what the clerk should look at before deciding anything
 * @param left how many proposals are still to be decided; 0 where they are withheld
 * @param withheld whether the proposals are not for who asks: they may hold exempt matter
 */
record ReviewShown(
        String meetingId,
        Review.Status status,
        long version,
        String fileName,
        List<String> notices,
        long left,
        boolean withheld,
        List<ProposalShown> proposals) {

    private static final String KEPT = "The minutes are kept for a clerk who may read all of them.";

    /**
     * @param ticked whether the reader would accept it
     * @param changed whether a clerk changed what the reader proposed
     * @param revision how often it was decided
     * @param looksLike an outcome that was issued before and seems to be the same
     * @param sameAs an outcome that a clerk said it is
     * @param oneDeedWith an earlier proposal that seems to be the same deed
     * @param deed the same for all proposals that one action answers; null where it is alone
     * @param madeOf proposals that were split or merged into it
     * @param looksPlanned an item of the work programme that seems to have its report
     * @param planned the item that a clerk said has it
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
            int revision,
            @Nullable EarlierShown looksLike,
            @Nullable EarlierShown sameAs,
            @Nullable String oneDeedWith,
            @Nullable String deed,
            List<String> madeOf,
            @Nullable PlannedItem looksPlanned,
            @Nullable PlannedItem planned) {

        static ProposalShown of(Proposed proposed, Suggestions suggestions) {
            var earlier = suggestions.deeds().get(proposed.id());
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
                    proposed.revision(),
                    EarlierShown.of(suggestions.issued().get(proposed.id())),
                    EarlierShown.of(proposed.ties().sameAs()),
                    earlier == null ? null : earlier.id(),
                    proposed.ties().deed(),
                    proposed.ties().madeOf(),
                    suggestions.planned().get(proposed.id()),
                    suggestions.tied().get(proposed.id()));
        }
    }

    /** An outcome that was issued before the minutes were read. */
    record EarlierShown(String outcomeId, String actionId, String reference, String title) {

        static @Nullable EarlierShown of(@Nullable IssuedBefore issued) {
            return issued == null
                    ? null
                    : new EarlierShown(
                            issued.outcomeId(),
                            issued.actionId(),
                            issued.reference(),
                            issued.shown());
        }
    }

    /** Of a review that became restricted by what they did, the visitor may see that it is kept. */
    static ReviewShown to(Visitor visitor, Stored<Review> stored, Suggesting suggesting) {
        var review = stored.document();
        return review.restricted() && !Gate.mayReadRestricted(visitor)
                ? kept(stored)
                : of(stored, suggesting.of(review));
    }

    private static ReviewShown kept(Stored<Review> stored) {
        var review = stored.document();
        return new ReviewShown(
                review.id(),
                review.status(),
                stored.version(),
                review.file().name(),
                List.of(KEPT),
                0,
                true,
                List.of());
    }

    private static ReviewShown of(Stored<Review> stored, Suggestions suggestions) {
        var review = stored.document();
        return new ReviewShown(
                review.id(),
                review.status(),
                stored.version(),
                review.file().name(),
                review.file().toLookAt(),
                review.left(),
                false,
                review.standing().stream()
                        .map(each -> ProposalShown.of(each, suggestions))
                        .toList());
    }
}
