package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom by when, in words.
 *
 * @param title short enough for a line
 * @param madeTo the addressee as the minutes name them
 * @param due the words about time
 */
public record Asked(String title, @Nullable String madeTo, @Nullable String due, Purpose purpose) {

    public Asked {
        title = Given.line(title);
        madeTo = Given.lineOrNull(madeTo);
        due = Given.lineOrNull(due);
    }

    Optional<Refusal> fault() {
        return Words.fault(title, madeTo, due);
    }
}
