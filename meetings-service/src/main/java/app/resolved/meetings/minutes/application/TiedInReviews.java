package app.resolved.meetings.minutes.application;

import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.programme.application.AgreedTies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What clerks said in the review of minutes, of a proposal or of another of the same deed. */
@Component
class TiedInReviews implements AgreedTies {

    private final ReviewProposals reviews;

    TiedInReviews(ReviewProposals reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<String> itemOf(String meetingId, String outcomeId) {
        return reviews.find(meetingId).flatMap(stored -> itemOf(stored.document(), outcomeId));
    }

    private static Optional<String> itemOf(Review review, String outcomeId) {
        return review.standing().stream()
                .filter(each -> each.accepted() && isOutcome(each, outcomeId))
                .flatMap(each -> review.deedOf(each).stream())
                .filter(Proposed::accepted)
                .flatMap(each -> Optional.ofNullable(each.ties().item()).stream())
                .findFirst();
    }

    private static boolean isOutcome(Proposed proposed, String outcomeId) {
        var issued = proposed.ties().sameAs();
        return outcomeId.equals(issued == null ? proposed.outcomeId() : issued.outcomeId());
    }
}
