package app.resolved.meetings.sheet.domain;

import app.resolved.eventing.DerivedId;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what for when; each may be empty while the row is only noted.
 *
 * @param when in words, such as "by the end of March"
 */
public record RowWords(String who, String what, String when) {

    public static final RowWords NONE = new RowWords("", "", "");

    public RowWords {
        who = Given.line(who);
        what = Given.line(what);
        when = Given.line(when);
    }

    public static RowWords of(@Nullable String who, @Nullable String what, @Nullable String when) {
        return new RowWords(
                Objects.requireNonNullElse(who, ""),
                Objects.requireNonNullElse(what, ""),
                Objects.requireNonNullElse(when, ""));
    }

    public boolean blank() {
        return equals(NONE);
    }

    /** By which it is known whether somebody changed a row since it was seen. */
    public String mark() {
        return DerivedId.of("row", who, what, when);
    }

    /** What is too long. */
    public Optional<Refusal> tooLong() {
        return Given.fault("what", "what is asked", what, Words.LONGEST_TITLE, false)
                .or(() ->
                        Given.fault("who", "who is to do it", who, Words.LONGEST_ADDRESSEE, false))
                .or(() ->
                        Given.fault(
                                "when", "the words about time", when, Words.LONGEST_DUE, false));
    }
}
