package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Where the clause begins that a word stands in. */
final class Clause {

    private static final Set<String> BOUNDS =
            WordSet.of(
                    "; but however said stated confirmed explained advised agreed reported replied"
                            + " responded undertook noted indicated assured \u2013 :");

    private Clause() {}

    /** The word behind the last bound before this one; the first word where there is none. */
    static int startBefore(Words words, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (words.is(k, "and", "this", "will")
                    || words.is(k, "and", "this", "would")
                    || words.is(k, "and", "this") && words.is(k + 3, "will")
                    || words.is(k, "and", "a", "further")
                    || words.is(k, ",", "and", "a")
                    || words.is(k, ",", "and", "that")) {
                return k + 1;
            }
            if (BOUNDS.contains(words.lower(k))) {
                return k + 1;
            }
        }
        return 0;
    }
}
