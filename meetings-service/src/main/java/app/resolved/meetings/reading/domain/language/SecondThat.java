package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Finds where a decision goes on to a second one: "agreed that ... and that officers write". Must
 * not catch "noted that it was late and that it rained".
 */
final class SecondThat {

    private static final Set<String> DECIDING =
            WordSet.of(
                    "agreed resolved decided ordered proposed directed required determined ruled"
                            + " instructed");

    private static final Set<String> WISHING = WordSet.of("suggested requested");

    /** Behind these the next "that" is what is told, not what is decided. */
    private static final Set<String> TELLING = WordSet.of("say saying stating asking");

    private static final Set<String> ASKING =
            WordSet.of("ask request invite instruct authorise task");

    private static final int SHORTEST = 5;

    private static final int FIRST = 3;
    private static final int LONGEST_NAME = 9;

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
            decides |= words.in(k, WISHING) && words.is(k + 1, "that");
            if (words.in(k, TELLING) && words.is(k + 1, "that")) {
                return last;
            }
            boolean opened = within && words.is(0, "to");
            if (decides && k >= FIRST && (goesOn(words, k) || goesOnTo(words, k, opened))) {
                last = k;
            }
        }
        return last;
    }

    /** "and the applicant be asked for details": somebody else, without a second "that". */
    private static boolean somebodyIsAsked(Words words, int and) {
        boolean behindDeed = words.is(and, "and") && behindDeed(words, and);
        for (int be = and + 2; behindDeed && be < and + LONGEST_NAME; be++) {
            if (words.is(be, "be")) {
                return AskedWithin.ASKED.contains(words.lower(be + 1)) && words.is(and + 1, "the");
            }
        }
        return false;
    }

    /**
     * Something is decided before the "and"; "the Clerk and the Chair be asked" are asked at once.
     */
    private static boolean behindDeed(Words words, int and) {
        for (int k = and - 1; k >= 0 && !words.is(k, "and"); k--) {
            if (words.is(k, "be")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed that three prices be obtained, that the insurers be told". */
    private static boolean behindThat(Words words, int comma) {
        boolean that = false;
        for (int k = 0; k < comma; k++) {
            that |= words.is(k, "that") && !words.is(k - 1, ",");
        }
        return that;
    }

    /** "agreed to move it to June and to invite the Trust": not what one and the same is asked. */
    private static boolean agreedTo(Words words, int and) {
        for (int k = and - 2; k >= 0; k--) {
            if (DECIDING.contains(words.lower(k)) && words.is(k + 1, "to")) {
                return words.in(k - 1, DecidedHere.DECIDERS) && !words.in(k + 2, ASKING);
            }
        }
        return false;
    }

    /** "resolved to note the paper; to set a target; and to write to the Minister". */
    private static boolean goesOnTo(Words words, int k, boolean opened) {
        boolean to = words.is(k, ";", "to") || words.is(k, ";", "and", "to");
        return to && (opened || agreedTo(words, k));
    }

    private static boolean goesOn(Words words, int k) {
        return words.is(k, "and", "that")
                || words.is(k, ";", "that")
                || words.is(k, ";", "and", "that")
                || words.is(k, "and", "further", "that")
                || words.is(k, "and", "also", "that")
                || words.is(k, ",", "that") && behindThat(words, k)
                || words.is(k, "and")
                        && DECIDING.contains(words.lower(k + 1))
                        && (words.is(k + 2, "that") || words.is(k + 3, "that"))
                || words.is(k, "and", "agree", "that")
                || words.is(k, "and", "to") && !words.is(k - 1, ";") && agreedTo(words, k)
                || words.is(k, "and", "the", "same")
                || somebodyIsAsked(words, k);
    }
}
