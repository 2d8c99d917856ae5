package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Accepting all that is ticked in one press, and taking that press back. */
public final class Ticking {

    private Ticking() {}

    /**
     * Accepts what is ticked and undecided.
     *
     * @param notThese those that look like what was issued before: the clerk decides each
     */
    public static Decision<Review> acceptTicked(Review review, Set<String> notThese, Who by) {
        if (!review.open()) {
            return Decision.conflict(Touching.CLOSED);
        }
        var after = review;
        var together = new ArrayList<Pressed>();
        for (Proposed each : review.standing()) {
            if (each.undecided() && each.ticked() && !notThese.contains(each.id())) {
                var accepted = Reviewing.accepted(review, each, by);
                after = after.with(accepted);
                together.add(new Pressed(accepted.id(), accepted.revision()));
            }
        }
        return together.isEmpty()
                ? Decision.conflict("Nothing that is ticked is left to be decided.")
                : Decision.accepted(after.pressing(together));
    }

    /** Undecides what the last such press accepted and nobody decided since. */
    public static Decision<Review> takeBack(Review review, Who by) {
        if (!review.open()) {
            return Decision.conflict(Touching.CLOSED);
        }
        var after = review;
        for (Proposed each : review.pressedTogether()) {
            after = after.with(each.decided(Verdict.UNDECIDED, each.asked(), null, by));
        }
        return Decision.accepted(after.pressing(List.of()));
    }
}
