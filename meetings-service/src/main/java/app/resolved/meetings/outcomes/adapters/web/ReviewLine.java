package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.minutes.domain.Review;

/** How the review of a meeting's minutes stands: "14 of 19 left". */
record ReviewLine(boolean open, long left, int total, String fileName) {

    static ReviewLine of(Stored<Review> stored) {
        var review = stored.document();
        return new ReviewLine(
                review.open(), review.left(), review.standing().size(), review.file().name());
    }
}
