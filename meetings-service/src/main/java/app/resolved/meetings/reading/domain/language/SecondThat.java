package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Finds where a decision goes on to a second one: "agreed that ... and that officers write". Must
 * not catch "noted that it was late and that it rained".
 */
final class SecondThat {

    private static final Set<String> DECIDING =
            WordSet.of("agreed resolved decided ordered proposed");
    private static final int SHORTEST = 5;

    private static final int FIRST = 3;

    private SecondThat() {}

    /**
     * The place of "and" in the last "and that"; below 0 where there is none behind a decision.
     *
     * @param within whether the sentence stands under a label such as "RESOLVED"
     */
    static int in(Words words, boolean within) {
        int last = -1;
        boolean decides = within;
        for (int k = 0; k + SHORTEST < words.size(); k++) {
            decides |= DECIDING.contains(words.lower(k));
            decides |= words.is(k, "seconded");
            if (decides && k >= FIRST && goesOn(words, k)) {
                last = k;
            }
        }
        return last;
    }

    private static boolean goesOn(Words words, int k) {
        return words.is(k, "and", "that")
                || words.is(k, ";", "that")
                || words.is(k, "and", "the", "same");
    }
}
