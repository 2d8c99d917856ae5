package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Given;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome becomes after issue. What is null stays as it is; an empty addressee or time is
 * taken away.
 *
 * @param number its place among the meeting's outcomes
 * @param reason why, for the history and the timeline of its action; needed
 */
public record Amendment(
        @Nullable String title,
        @Nullable String wording,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable Purpose purpose,
        @Nullable Place place,
        @Nullable OutcomeKind kind,
        @Nullable Integer number,
        @Nullable Terms terms,
        String reason) {

    static final int LONGEST_REASON = 500;

    public Amendment {
        title = title == null ? null : Given.line(title);
        wording = wording == null ? null : Given.line(wording);
        madeTo = madeTo == null ? null : Given.line(madeTo);
        due = due == null ? null : Given.line(due);
        reason = Given.line(reason);
    }

    /** Changes nothing yet, for that reason. */
    public static Amendment because(String reason) {
        return new Amendment(null, null, null, null, null, null, null, null, null, reason);
    }

    /** The same, from the terms on. */
    public Amendment on(UnaryOperator<Terms> change, Outcome outcome) {
        var changed = change.apply(terms == null ? outcome.terms() : terms);
        return new Amendment(
                title, wording, madeTo, due, purpose, place, kind, number, changed, reason);
    }
}
