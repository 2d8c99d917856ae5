package app.resolved.meetings.minutes.application;

import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Suggestions;
import app.resolved.meetings.outcomes.application.OutcomeList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the clerk is asked about a review: what looks like something issued, or like one deed. */
@Service
public class Suggesting {

    private static final int MOST_ISSUED = 400;

    private final OutcomeList outcomes;
    private final PlannedItems items;

    Suggesting(OutcomeList outcomes, PlannedItems items) {
        this.outcomes = outcomes;
        this.items = items;
    }

    public Suggestions of(Review review) {
        return review.open()
                ? Suggestions.of(review, waiting(review.id()), items.at(review.id()))
                : Suggestions.NONE;
    }

    /** By the proposal's id, what was issued of that meeting and looks like it. */
    Map<String, IssuedBefore> issued(Review review) {
        var waiting = review.open() ? waiting(review.id()) : List.<IssuedBefore>of();
        return waiting.isEmpty() ? Map.of() : Suggestions.issuedOf(review, waiting);
    }

    /** What was issued of that meeting and waits for its minute. */
    Optional<IssuedBefore> issued(String meetingId, String outcomeId) {
        return waiting(meetingId).stream()
                .filter(each -> each.outcomeId().equals(outcomeId))
                .findFirst();
    }

    private List<IssuedBefore> waiting(String meetingId) {
        return outcomes.byHand(meetingId, MOST_ISSUED).stream()
                .filter(IssuedBefore::waitsForItsMinute)
                .map(IssuedBefore::of)
                .toList();
    }
}
