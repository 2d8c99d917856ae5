package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Finds where a clause about a thing begins behind somebody's deed: "he would have a word and a
 * notice is to go out". Must not catch "the Clerk and the Chair will write".
 */
final class NextThing {

    private static final Set<String> MODALS = WordSet.of("to will would");
    private static final Set<String> ARTICLES = WordSet.of("a an the any this these");
    private static final int LONGEST = 8;

    private NextThing() {}

    /** "and enquiries will be made". */
    private static boolean lone(Words words, int at, int modal) {
        return at == modal - 1
                && words.is(modal, "will")
                && !words.at(at).large()
                && words.lower(at).endsWith("s");
    }

    /** The first word of the clause in which the deed is done to a thing; below 0 without one. */
    static int of(Finding action, Words words) {
        int modal = action.from();
        boolean passive = words.in(modal, MODALS) && modal < action.deed();
        for (int k = modal - 1; passive && k > Math.max(0, modal - LONGEST); k--) {
            if (Joint.at(k, words)) {
                int article = words.is(k + 1, "with") ? k + 2 : k + 1;
                return words.is(k, ";")
                                || words.in(article, ARTICLES)
                                || lone(words, article, modal)
                        ? k + 1
                        : -1;
            }
        }
        return -1;
    }
}
