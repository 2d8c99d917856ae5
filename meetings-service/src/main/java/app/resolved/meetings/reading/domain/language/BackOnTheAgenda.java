package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what notes put on a later agenda without a verb: "Back on the agenda in May", "Short
 * paper for the next meeting", "Standing item from now on". Must not catch when the next meeting
 * is.
 */
final class BackOnTheAgenda implements Rule {

    private static final int LONGEST = 12;
    private static final Set<String> OPENING = WordSet.of("back first on item in");
    private static final Set<String> PAPERS = WordSet.of("paper report update item note");
    private static final Set<String> SORTS =
            WordSet.of("short further full standing written brief annual regular");
    private static final double LISTED = 0.66;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        return i == 0 && s.words().size() <= LONGEST && later(s.words())
                ? Finding.action(Kind.REQUEST, 0, 0, null, s.words().phrase(0, 3), LISTED)
                : null;
    }

    private static boolean later(Words words) {
        boolean soon = words.due() != null || next(words) || goesOn(words);
        boolean paper = words.in(0, SORTS) && words.in(1, PAPERS);
        return soon && (paper || words.in(0, OPENING) && onAgenda(words) || comesBack(words));
    }

    private static boolean onAgenda(Words words) {
        for (int k = 0; k < 5; k++) {
            boolean agenda = words.is(k, "agenda") || words.is(k, "work", "programme");
            if (agenda && !words.is(k - 1, "today's")) {
                return true;
            }
        }
        return false;
    }

    /** "Item to come back 28 April", "Back to the next meeting". */
    private static boolean comesBack(Words words) {
        return words.is(0, "item", "to", "come", "back")
                || words.is(0, "to", "come", "back")
                || words.is(0, "back", "to", "next")
                || words.is(0, "back", "to", "the", "next");
    }

    private static boolean next(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, "next", "meeting")
                    || words.is(k, "next", "time")
                    || words.is(k, "next", "agenda")) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Words words) {
        int last = words.size() - 1;
        return words.is(last - 2, "from", "now", "on") || words.is(last - 3, "from", "now", "on");
    }
}
