package app.resolved.meetings.minutes.application;

import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.programme.application.AgreedTies;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What clerks said in the review of minutes, of a proposal or of another of the same deed. */
@Component
class TiedInReviews implements AgreedTies {

    private final ReviewProposals proposals;
    private final Reviews reviews;

    TiedInReviews(ReviewProposals proposals, Reviews reviews) {
        this.proposals = proposals;
        this.reviews = reviews;
    }

    /** A review is long, and most tie nothing. */
    @Override
    public Map<String, String> itemsByOutcome(String meetingId) {
        return reviews.anyTiedToAnItem(meetingId) ? readItemsByOutcome(meetingId) : Map.of();
    }

    private Map<String, String> readItemsByOutcome(String meetingId) {
        return proposals
                .find(meetingId)
                .map(stored -> itemsByOutcome(stored.document()))
                .orElse(Map.of());
    }

    private static Map<String, String> itemsByOutcome(Review review) {
        var items = new HashMap<String, String>();
        for (var each : review.accepted()) {
            outcomeOf(each)
                    .ifPresent(outcome ->
                            itemOf(review, each)
                                    .ifPresent(item -> items.putIfAbsent(outcome, item)));
        }
        return items;
    }

    private static Optional<String> itemOf(Review review, Proposed proposed) {
        return review.deedOf(proposed).stream()
                .filter(Proposed::accepted)
                .flatMap(each -> Optional.ofNullable(each.ties().item()).stream())
                .findFirst();
    }

    private static Optional<String> outcomeOf(Proposed proposed) {
        var issued = proposed.ties().sameAs();
        return Optional.ofNullable(issued == null ? proposed.outcomeId() : issued.outcomeId());
    }
}
