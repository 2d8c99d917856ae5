package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** "Have" as a verb of doing: "have the bough taken off", "have a line ready". */
final class HaveDone {

    private static final Set<String> ARTICLES = WordSet.of("the a an this that these those");

    private HaveDone() {}

    /** "will have the bough taken off", "will have officers take leaflets round". */
    static boolean isDone(Words words, int have, Sentence s) {
        if (s.verbs().isParticipleOfDeed(words, have + 1)
                || words.lower(have + 1).endsWith("ed")
                || words.is(have + 1, "been")
                || words.is(have + 1, "to")) {
            return false;
        }
        for (int k = have + 2; k < have + 8; k++) {
            if (words.is(k, "to")) {
                return false;
            }
            if (words.is(k, "out") && words.due() != null) {
                return true;
            }
            boolean thing = k > have + 2 && ARTICLES.contains(words.lower(have + 1));
            if (s.verbs().isParticipleOfDeed(words, k)
                    || thing && words.lower(k).endsWith("ed")
                    || s.verbs().isListed(words.lower(k))
                            && !words.is(k, "report")
                            && !words.is(k - 1, "a")) {
                return true;
            }
        }
        return false;
    }

    /** "have a line ready". */
    static boolean isReady(Words words, int have) {
        for (int k = have + 2; k < have + 7; k++) {
            if (words.is(k, "ready")) {
                return true;
            }
        }
        return false;
    }
}
