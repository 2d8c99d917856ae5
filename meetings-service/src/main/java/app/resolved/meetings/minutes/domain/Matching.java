package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import java.util.Objects;
import java.util.Optional;

/** What a clerk says about proposals that look like what was issued before. */
public final class Matching {

    private Matching() {}

    /** It is the same: it is accepted, and makes no second action when it is issued. */
    public static Decision<Review> same(
            Review review, SeenProposal at, IssuedBefore issued, Who by) {
        return Touching.one(
                review, at.proposalId(), at.revision(), one -> confirmed(review, one, issued, by));
    }

    /** It is another one. */
    public static Decision<Review> another(
            Review review, SeenProposal at, String outcomeId, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one ->
                        Decision.accepted(
                                review.with(one.tied(one.ties().otherThan(outcomeId), by))));
    }

    private static Decision<Review> confirmed(
            Review review, Proposed one, IssuedBefore issued, Who by) {
        if (!one.forAction()) {
            return Decision.conflict(
                    "This proposal is for information: nothing was issued for it.");
        }
        if (standsFor(review, one, issued)) {
            return Decision.conflict(
                    "Another proposal stands for %s already. Make the two one action instead."
                            .formatted(issued.reference()));
        }
        if (deedStandsForAnother(review, one, issued)) {
            return Decision.conflict(
                    "It is one action with a proposal that stands for something else. Part them"
                            + " first.");
        }
        var accepted = Reviewing.accepted(review, one, by);
        return Decision.accepted(review.with(accepted.tied(accepted.ties().sameAs(issued), by)));
    }

    /** Whether another proposal does already. */
    static boolean standsFor(Review review, Proposed one, IssuedBefore issued) {
        return review.standing().stream()
                .filter(each -> !each.id().equals(one.id()))
                .flatMap(each -> Optional.ofNullable(each.ties().sameAs()).stream())
                .anyMatch(same -> same.outcomeId().equals(issued.outcomeId()));
    }

    private static boolean deedStandsForAnother(Review review, Proposed one, IssuedBefore issued) {
        return review.deedOf(one).stream()
                .filter(each -> !each.id().equals(one.id()))
                .map(each -> each.ties().sameAs())
                .filter(Objects::nonNull)
                .anyMatch(same -> !same.outcomeId().equals(issued.outcomeId()));
    }
}
