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

    private static final Set<String> SENT =
            WordSet.of("emailed sent passed addressed given returned made");

    /** "Comments to Sam by 3 May", "Any further comments were to reach her by noon". */
    private static boolean to(Words words, int i, Sentence s) {
        boolean reach = words.is(i + 1, "to", "reach") || words.is(i + 2, "to", "reach");
        boolean sent = words.is(i + 2, "to", "be") && words.in(i + 4, SENT);
        if (i > 0 && (reach || sent)) {
            return words.size() < LONGEST;
        }
        int to = words.is(i + 1, "back") ? i + 2 : i + 1;
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
        boolean opens = i == 0 || i <= 2 && words.is(0, "any");
        boolean handedIn = opens && words.in(i, HANDED) && to(words, i, s);
        boolean aside =
                words.is(i, "please") && words.is(i - 1, ",") && s.verbs().isDeed(words, i + 1);
        boolean handed = words.is(0, "any") && handedIn;
        return handed || (asks || aside || handedIn) && words.due() != null
                ? Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 1), 0.66)
                : null;
    }
}
