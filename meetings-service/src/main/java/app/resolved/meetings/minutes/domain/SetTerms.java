package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A clerk says on which terms a proposal stands, whatever is decided of it.
 *
 * @param ifRevision the revision that the clerk saw; null where nobody said
 */
public record SetTerms(String proposalId, Terms terms, @Nullable Integer ifRevision) {

    public Decision<Review> decide(Review review, Who by) {
        if (!review.open()) {
            return Decision.conflict(
                    "The actions of this meeting were issued: amend the outcome instead.");
        }
        var found = review.proposal(proposalId);
        if (found.isEmpty()) {
            return new Decision.Refused<>(
                    new Refusal.NotFound("There is no proposal " + proposalId + "."));
        }
        var before = found.get();
        if (!before.standing()) {
            return Decision.conflict(
                    "This proposal was split or merged: set the terms of what stands in its"
                            + " place.");
        }
        if (isOutdated(before)) {
            return Decision.conflict(Touching.meanwhile(before));
        }
        return terms.fault()
                .<Decision<Review>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(with(review, before, by)));
    }

    private boolean isOutdated(Proposed now) {
        return ifRevision != null && ifRevision != now.revision();
    }

    private Review with(Review review, Proposed before, Who by) {
        var after = before.decided(before.verdict(), before.asked().on(terms), null, by);
        return review.with(
                review.proposals().stream()
                        .map(each -> each.id().equals(proposalId) ? after : each)
                        .toList());
    }
}
