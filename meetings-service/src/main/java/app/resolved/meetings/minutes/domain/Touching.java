package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a clerk may do something to a proposal as they saw it. */
final class Touching {

    static final String CLOSED = "The actions of this meeting were issued: its review is closed.";

    private Touching() {}

    /**
     * @param seen the revision that the clerk saw; null where nobody said
     */
    static Decision<Review> one(
            Review review,
            String proposalId,
            @Nullable Integer seen,
            Function<Proposed, Decision<Review>> decide) {
        if (!review.open()) {
            return Decision.conflict(CLOSED);
        }
        var found = review.proposal(proposalId);
        if (found.isEmpty()) {
            return new Decision.Refused<>(
                    new Refusal.NotFound("There is no proposal " + proposalId + "."));
        }
        return isOutdated(seen, found.get())
                ? Decision.conflict(meanwhile(found.get()))
                : decide.apply(found.get());
    }

    /** Who was quicker, where that is known. */
    static String meanwhile(Proposed now) {
        var by = now.decided();
        return "%s decided this proposal%s, while you had it open. Look at it again."
                .formatted(
                        by == null ? "Somebody else" : by.name(),
                        by == null ? "" : " " + by.when());
    }

    /** Somebody decided the proposal, or others took its place, since the clerk saw it. */
    private static boolean isOutdated(@Nullable Integer seen, Proposed now) {
        return (seen != null && seen != now.revision()) || !now.standing();
    }
}
