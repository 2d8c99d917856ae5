package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * What may stand between a word that decides and what is decided: "agreed unanimously that",
 * "resolved, on a vote, that", "agreed by Cllr Ash that".
 */
final class Aside {

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    private static final Set<String> SIGNS = Set.of(",", "(", ")");
    private static final Set<String> HOW =
            WordSet.of(
                    "not instead further votes vote to in principle by all a majority present with"
                            + " one abstention therefore members councillors on the group committee"
                            + " council board panel forum meeting governors trustees those");

    private Aside() {}

    /** Whether nothing else stands from one word up to before another. */
    static boolean fills(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!mover(words, from, k) && !how(words, k) && !(k == from && dash(words, k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mover(Words words, int from, int k) {
        return words.is(from, "by") && (words.at(k).large() || words.is(k, "."));
    }

    private static boolean how(Words words, int k) {
        String lower = words.lower(k);
        return lower.endsWith("ly")
                || SIGNS.contains(lower)
                || HOW.contains(lower)
                || lower.matches("\\d{1,2}");
    }

    private static boolean dash(Words words, int k) {
        return DASHES.contains(words.lower(k));
    }
}
