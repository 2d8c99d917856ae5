package app.resolved.actions.actions.domain;

import app.resolved.contracts.OutcomeState;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a timeline says of an outcome before and after it was amended: only what differs. */
record AmendedWords(@Nullable String from, @Nullable String to) {

    static AmendedWords between(OutcomeState before, OutcomeState after) {
        if (before.restricted() || after.restricted()) {
            return new AmendedWords(null, null);
        }
        var from = new StringJoiner("; ");
        var to = new StringJoiner("; ");
        add(from, to, before, after, "", OutcomeState::title);
        add(from, to, before, after, "made to ", OutcomeState::madeTo);
        add(from, to, before, after, "due ", OutcomeState::due);
        if (from.length() == 0) {
            add(from, to, before, after, "", OutcomeState::wording);
        }
        return new AmendedWords(orNull(from), orNull(to));
    }

    private static void add(
            StringJoiner from,
            StringJoiner to,
            OutcomeState before,
            OutcomeState after,
            String what,
            Function<OutcomeState, @Nullable String> words) {
        var was = words.apply(before);
        var is = words.apply(after);
        if (!Objects.equals(was, is)) {
            from.add(quoted(what, was));
            to.add(quoted(what, is));
        }
    }

    private static String quoted(String what, @Nullable String words) {
        return what + (words == null ? "nothing" : "\u201c" + words + "\u201d");
    }

    private static @Nullable String orNull(StringJoiner joiner) {
        return joiner.length() == 0 ? null : joiner.toString();
    }
}
