package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what somebody needs from somebody: "WH needs a named steward from HG", "would be glad of
 * a note from Ms Fir", "would appreciate photos by Thursday", "wants a figure from each of you".
 * Must not catch what a service needs from a grant, nor thanks.
 */
final class NeedsFrom implements Rule {

    private static final Set<String> NEEDING = WordSet.of("needs wants needed wanted");
    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean needs = words.in(i, NEEDING) && !words.is(i + 1, "to");
        boolean glad = words.is(i, "be", "glad", "of") || words.is(i, "be", "grateful", "for");
        boolean would = words.is(i, "appreciate") || glad;
        if (!needs && !would || would && !modal(words, i - 1)) {
            return null;
        }
        Doer asker = s.doers().subjectOf(words, would ? i - 1 : i);
        if (asker == null || !asker.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN, Doer.Sort.NAME)) {
            return null;
        }
        Doer from = from(words, i, s);
        boolean handed = would && thing(words, i) && (glad || words.due() != null);
        return from != null || handed
                ? Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 3), 0.62)
                        .by(from)
                        .notAccepted()
                : null;
    }

    private static boolean modal(Words words, int k) {
        return words.is(k, "would") || words.is(k, "'d");
    }

    private static boolean thing(Words words, int i) {
        for (int k = i + 1; k < i + NEAR; k++) {
            if (words.in(k, AskedFor.THINGS) || words.in(k, AskedFor.PAPERS)) {
                return true;
            }
        }
        return words.is(i, "appreciate") && words.due() != null;
    }

    /** Whoever stands behind "from", up to a small word. */
    private static @Nullable Doer from(Words words, int i, Sentence s) {
        for (int k = i + 2; k < i + NEAR; k++) {
            for (int end = k + 6; words.is(k, "from") && end > k + 1; end--) {
                Doer doer = end <= words.size() ? s.doers().between(words, k + 1, end) : null;
                if (doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)) {
                    return doer;
                }
            }
        }
        return null;
    }
}
