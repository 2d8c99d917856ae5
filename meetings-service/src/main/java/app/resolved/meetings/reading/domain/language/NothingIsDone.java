package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Catches a decision against doing something: "that no action be taken", "that we do not apply",
 * and one of good will ("to work together"). Must not catch a "not" that stands far behind the
 * verb.
 */
final class NothingIsDone {

    private static final Phrases REFUSING =
            Phrases.of(
                    "do not | does not | be not | not be | not to | take no | should not | would"
                            + " not | no further action | make no | left as it | work"
                            + " together");
    private static final int NEAR = 8;

    /** What the meeting did there and then: "The Committee: provided feedback to officers". */
    private static final Set<String> DONE_HERE =
            WordSet.of(
                    "provided gave made discussed commented raised shared offered thanked expressed"
                            + " highlighted identified reviewed scrutinised debated questioned"
                            + " considered heard explored");

    private NothingIsDone() {}

    static boolean doneHere(Words part) {
        return part.in(0, DONE_HERE);
    }

    /** "not to pursue it but for officers to look at it", "but the Clerk look": something is. */
    static boolean butFor(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.is(k, "but", "for")
                    || words.is(k, "but", "the")
                    || words.is(k, "but", "that")) {
                return true;
            }
        }
        return false;
    }

    static boolean in(Words words, int from, int to) {
        if (butFor(words, from, to)) {
            return false;
        }
        if (words.is(from, "no") || words.is(from, "not")) {
            return true;
        }
        boolean leave = words.is(from, "leave");
        for (int k = from; k < Math.min(to, from + NEAR); k++) {
            if (REFUSING.at(words, k) || leave && words.is(k, "as", "it")) {
                return true;
            }
        }
        return false;
    }
}
