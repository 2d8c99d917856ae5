package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Catches what notes ask for by a "please" at their end: "comments back to Ms Fir by Friday
 * please". Must not catch a question, nor "please" without a time in a sentence with a verb.
 */
final class Pleas implements Rule {

    private static final int LONGEST = 25;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean last = i == words.size() - 1 || i == words.size() - 2 && words.is(i + 1, ".");
        boolean asks = words.is(i, "please") && last && i > 2 && words.size() < LONGEST;
        return asks && words.due() != null
                ? Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 1), 0.66)
                : null;
    }
}
