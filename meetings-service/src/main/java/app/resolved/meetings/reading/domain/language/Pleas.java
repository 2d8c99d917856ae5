package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what notes ask for by a "please" at their end, "comments back to Ms Fir by Friday
 * please", or by whom it is to go to and when. Must not catch a question, nor "please" without a
 * time in a sentence with a verb.
 */
final class Pleas implements Rule {

    private static final int LONGEST = 25;
    private static final Set<String> HANDED =
            WordSet.of("comments feedback views suggestions ideas nominations changes amendments");

    /** "Comments to Sam by 3 May." */
    private static boolean to(Words words, Sentence s) {
        int to = words.is(1, "back") ? 2 : 1;
        for (int end = to + 2; words.is(to, "to") && end < to + 6; end++) {
            if (s.doers().between(words, to + 1, end) != null) {
                return words.size() < LONGEST;
            }
        }
        return false;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean last = i == words.size() - 1 || i == words.size() - 2 && words.is(i + 1, ".");
        boolean asks = words.is(i, "please") && last && i > 2 && words.size() < LONGEST;
        boolean handedIn = i == 0 && words.in(0, HANDED) && to(words, s);
        return (asks || handedIn) && words.due() != null
                ? Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 1), 0.66)
                : null;
    }
}
