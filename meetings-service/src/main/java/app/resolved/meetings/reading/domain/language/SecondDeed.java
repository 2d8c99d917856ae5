package app.resolved.meetings.reading.domain.language;

/**
 * Finds where a decision goes on to a deed: "approved the budget and to review it in the autumn".
 * Must not catch "that the offer to buy it and to build another be noted", whose deeds are the
 * offer's.
 */
final class SecondDeed {

    private static final int FIRST = 3;

    private SecondDeed() {}

    /** The place of "and" in the first "and to" with a deed behind it; below 0 without one. */
    static int in(Words words, Verbs verbs) {
        for (int k = 1; k + 2 < words.size(); k++) {
            boolean deed =
                    words.is(k, "to") && verbs.isDeed(words, verbs.overAdverbs(words, k + 1));
            if (deed && (words.is(k - 1, "and") || words.is(k - 1, "but")) && k > FIRST) {
                return k - 1;
            }
            if (deed) {
                return -1;
            }
        }
        return -1;
    }
}
