package app.resolved.meetings.sheet.domain;

import app.resolved.eventing.DerivedId;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what for when; each may be empty while the row is only noted.
 *
 * @param when in words, such as "by the end of March"
 * @param restriction why the public may not read it; null where it may
 */
public record RowWords(String who, String what, String when, @Nullable Restriction restriction) {

    public static final RowWords NONE = new RowWords("", "", "");

    public RowWords(String who, String what, String when) {
        this(who, what, when, null);
    }

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
        return saying(null).equals(NONE);
    }

    public boolean restricted() {
        return restriction != null;
    }

    /**
     * @param name of a restriction; null or empty where the public may read it
     * @throws IllegalArgumentException where there is none of that name
     */
    public RowWords restrictedBy(@Nullable String name) {
        return saying(name == null || name.isEmpty() ? null : Restriction.valueOf(name));
    }

    RowWords saying(@Nullable Restriction other) {
        return new RowWords(who, what, when, other);
    }

    /** How messages name the row: exempt words stand in none. */
    String named() {
        return restricted() ? "an exempt row" : "“" + what + "”";
    }

    /** By which it is known whether somebody changed a row since it was seen. */
    public String mark() {
        return restriction == null
                ? DerivedId.of("row", who, what, when)
                : DerivedId.of("row", who, what, when, restriction.name());
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
