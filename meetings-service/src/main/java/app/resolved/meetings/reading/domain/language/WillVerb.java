package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Finds the deed behind "will", "would" and "is to": "will have it done", "will try to find". */
final class WillVerb {

    private static final Set<String> TALK =
            WordSet.of("word chat look think conversation go discussion discussions talks");

    private static final Set<String> OPENING =
            WordSet.of("subject where if once after following with in as when");
    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> TO_DO = WordSet.of("going hoped is are was were");
    private static final Set<String> TRYING = WordSet.of("look seek try endeavour attempt aim");

    private WillVerb() {}

    /** "The chairman is to contact the owner." */
    static boolean isTo(Words words, int i) {
        return words.in(i, TO_DO) && words.is(i + 1, "to");
    }

    /** "officers would, once the ice had gone, inspect it". */
    private static int overAside(Words words, int comma) {
        boolean opens = words.is(comma, ",") && words.in(comma + 1, OPENING);
        for (int k = comma + 2; k < comma + (opens ? LONGEST_ASIDE : 3); k++) {
            if (words.is(comma, ",") && words.is(k, ",")) {
                return k + 1;
            }
        }
        return comma;
    }

    /** "would have the figures in time for June". */
    private static boolean inTime(Words words, int have) {
        String due = words.due();
        boolean soon = due != null && (due.startsWith("in time") || due.startsWith("by "));
        return soon && words.has(have + 1, have + 4, AskedFor.THINGS);
    }

    /** Its place; below 0 where nothing is to be done. */
    static int after(int modal, Sentence s) {
        Words words = s.words();
        int behind = modal + (isTo(words, modal) ? 2 : 1);
        int i = s.verbs().overAdverbs(words, overAside(words, behind));
        if (words.is(i, "be", "able", "to") && words.due() != null) {
            int able = s.verbs().overAdverbs(words, i + 3);
            return s.verbs().isPlainDeed(words, able) ? able : -1;
        }
        if (words.is(i, "be", "in", "touch")
                || words.is(i, "be", "responsible", "for") && s.verbs().isDoing(words, i + 3)) {
            return i;
        }
        if (words.is(i, "be")) {
            int doing = s.verbs().overAdverbs(words, i + 1);
            return s.verbs().isDoing(words, doing) ? doing : -1;
        }
        if (words.is(i, "have", "a")
                && (TALK.contains(words.lower(i + 2)) || TALK.contains(words.lower(i + 3)))) {
            return i;
        }
        boolean more = words.is(i, "have", "further") || words.is(i, "have", "another");
        if (more && TALK.contains(words.lower(i + 2))) {
            return i;
        }
        if (words.is(i, "have") && (HaveDone.isDone(words, i, s) || HaveDone.isReady(words, i))) {
            return i;
        }
        if (words.is(i, "have") && inTime(words, i)) {
            return i;
        }
        if (words.is(i, "not") || words.is(i, "have") || words.is(i + 1, "no")) {
            return -1;
        }
        boolean tries = words.in(i, TRYING) && words.is(i + 1, "to") || words.is(i, "try", "and");
        if (tries && s.verbs().isDeed(words, i + 2)) {
            return i + 2;
        }
        boolean best = words.is(i, "do") && words.is(i + 2, "best", "to");
        if (best && s.verbs().isDeed(words, i + 4)) {
            return i + 4;
        }
        if (words.is(i, "keep") && !Keeping.posted(words, i)) {
            return -1;
        }
        return s.verbs().isDeed(words, i) ? i : -1;
    }
}
