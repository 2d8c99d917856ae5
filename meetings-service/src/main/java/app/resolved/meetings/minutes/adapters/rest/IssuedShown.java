package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.ToIssue;
import java.util.List;
import java.util.Objects;

/**
 * @param issued how many outcomes were issued, those for information among them
 * @param actions those for action, in the order of the minutes
 */
record IssuedShown(int issued, List<ActionIssued> actions) {

    record ActionIssued(String outcomeId, String actionId, String reference) {
        static ActionIssued of(ToIssue issued) {
            return new ActionIssued(
                    issued.outcomeId(),
                    Objects.requireNonNull(issued.actionId()),
                    Objects.requireNonNull(issued.reference()));
        }
    }

    static IssuedShown of(Review review) {
        return new IssuedShown(
                review.issuing().size(),
                review.issuing().stream()
                        .filter(issued -> issued.actionId() != null)
                        .map(ActionIssued::of)
                        .toList());
    }
}
