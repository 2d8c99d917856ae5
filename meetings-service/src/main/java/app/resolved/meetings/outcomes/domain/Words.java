package app.resolved.meetings.outcomes.domain;

import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the words of an outcome may be, in characters. */
public final class Words {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_WORDING = 8_000;
    public static final int LONGEST_ADDRESSEE = 300;
    public static final int LONGEST_DUE = 200;

    private Words() {}

    public static Optional<Refusal> fault(
            String title, @Nullable String madeTo, @Nullable String due) {
        return Given.fault("title", "what is asked", title, LONGEST_TITLE, true)
                .or(() ->
                        Given.fault(
                                "madeTo", "who it is made to", madeTo, LONGEST_ADDRESSEE, false))
                .or(() -> Given.fault("due", "the words about time", due, LONGEST_DUE, false));
    }
}
