package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Terms;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom by when, in words.
 *
 * @param title short enough for a line
 * @param madeTo the addressee as the minutes name them
 * @param due the words about time
 * @param terms capacity, respondent, restriction and joint addressees
 */
public record Asked(
        String title, @Nullable String madeTo, @Nullable String due, Purpose purpose, Terms terms) {

    public Asked(String title, @Nullable String madeTo, @Nullable String due, Purpose purpose) {
        this(title, madeTo, due, purpose, Terms.NONE);
    }

    public Asked {
        terms = terms == null ? Terms.NONE : terms;
        title = Given.line(title);
        madeTo = Given.lineOrNull(madeTo);
        due = Given.lineOrNull(due);
    }

    Asked on(Terms other) {
        return new Asked(title, madeTo, due, purpose, other);
    }

    Optional<Refusal> fault() {
        return Words.fault(title, madeTo, due).or(terms::fault);
    }
}
