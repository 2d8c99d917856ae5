package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Where one clause of a sentence ends and another may begin: "and", a comma, a dash. */
final class Joint {

    private static final Set<String> PLAIN = WordSet.of("and ; ,");
    private static final Set<String> WIDER = WordSet.of("and ; , while whilst but \u2013 .");
    private static final int NEAR = 3;

    private Joint() {}

    static boolean at(int k, Words words) {
        return words.in(k, PLAIN);
    }

    /**
     * Whether one stands among the few words before a place.
     *
     * @param goesOn whether a word follows the deed, so that a hyphen with room before it, or a
     *     bracket, counts
     */
    static boolean before(int from, boolean goesOn, Words words) {
        for (int k = from - 1; k >= Math.max(0, from - NEAR); k--) {
            boolean dash = words.is(k, "-") && words.at(k).start() > words.at(k - 1).end();
            if (words.in(k, WIDER) || (dash || words.is(k, "(")) && goesOn) {
                return true;
            }
        }
        return false;
    }
}
