package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells that a name before "to" is the last of several, and so not the one that the deed is for.
 */
final class NameInList {

    private static final int PAIR = 16;
    private static final Set<String> WILL = WordSet.of("will would to should shall");
    private static final Set<String> PLEAS =
            WordSet.of("decision request wish offer proposal recommendation application agreement");

    /** "a group comprising Cllrs Oak, Ash and Elm to": all of them. */
    private static final Set<String> MADE_UP = WordSet.of("comprising consisting");

    private NameInList() {}

    /**
     * After a comma or "and" it must not be the object of a verb: "asked the Chair and the Clerk
     * to".
     */
    static boolean isObject(Words words, int from) {
        if (!words.is(from - 1, ",") && !words.is(from - 1, "and")) {
            return false;
        }
        if (words.has(Math.max(0, from - PAIR), from, MADE_UP)) {
            return true;
        }
        for (int k = Math.max(0, from - 6); k < from; k++) {
            String lower = words.lower(k);
            boolean near = k >= from - 3;
            if (lower.equals("asked")
                    || near && lower.equals("for")
                    || lower.equals("allow")
                    || lower.equals("enable")
                    || lower.equals("encourage")
                    || lower.equals("requested")
                    || near && lower.equals("with")
                    || lower.equals("invited")) {
                return true;
            }
        }
        return false;
    }

    /** "working with Ann and BIS to", "the request of Scrutiny and the Panel to": one of a pair. */
    static boolean isOneOfAPair(Words words, Doer doer, Doers doers) {
        if (!words.is(doer.from() - 1, "and")) {
            return false;
        }
        if (doer.is(Doer.Sort.PERSON)) {
            return isSecondOfTwo(words, doer.from() - 1, doers);
        }
        for (int k = doer.from() - 2; k >= Math.max(0, doer.from() - PAIR); k--) {
            if (words.is(k, ";") || words.is(k, ".") || WILL.contains(words.lower(k))) {
                return false;
            }
            boolean of = words.is(k + 1, "of") || words.is(k + 1, "from") || words.is(k + 1, "by");
            if (words.is(k, "with")
                    || words.is(k, "between")
                    || of && PLEAS.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "met with the Chairman and the Clerk to": both are met. */
    private static boolean isSecondOfTwo(Words words, int and, Doers doers) {
        for (int k = and - 2; k >= Math.max(0, and - PAIR); k--) {
            if (words.is(k, "with")) {
                Doer first = doers.between(words, k + 1, and);
                return first != null && first.from() == k + 1 && first.is(Doer.Sort.PERSON);
            }
        }
        return false;
    }
}
