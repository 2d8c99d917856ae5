package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a deed that was proposed and carried: "the proposal to buy a mower was carried", "a
 * request for a visit was agreed to". Must not catch a proposal to note, nor one that fell.
 */
final class ProposalCarried implements Rule {

    private static final Set<String> PROPOSALS =
            WordSet.of("proposal motion suggestion request offer");
    private static final Set<String> CARRIED =
            WordSet.of("carried agreed accepted approved supported adopted passed");
    private static final Set<String> WAS = WordSet.of("was were unanimously is duly gratefully");
    private static final Set<String> SUGGESTED = WordSet.of("suggested proposed requested");
    private static final int NEAR = 22;

    /** "suggested a visit to the depot, which was agreed". */
    private static @Nullable Finding agreedAtOnce(int i, Words words) {
        for (int k = i + 3; k < i + NEAR; k++) {
            boolean all = words.is(k, ",", "which", "was") || words.is(k, "and", "this", "was");
            if (all && words.in(k + 3, CARRIED)) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, i, null, words.phrase(i, i + 3), 0.72);
            }
        }
        return null;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        int verb = s.verbs().overAdverbs(words, i + 2);
        if (words.in(i, SUGGESTED) && (words.is(i + 1, "a") || words.is(i + 1, "an"))) {
            return agreedAtOnce(i, words);
        }
        boolean deed =
                words.in(i, PROPOSALS)
                        && !words.at(i).large()
                        && (words.is(i + 1, "to")
                                        && (s.verbs().isPlainDeed(words, verb)
                                                || words.is(i, "offer"))
                                || words.is(i + 1, "to", "have")
                                || words.is(i + 1, "of", "a"));
        for (int k = i + 3; deed && k < i + NEAR; k++) {
            if (words.in(k, CARRIED) && words.in(k - 1, WAS)) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, verb, null, words.phrase(i, i + 2), 0.72);
            }
        }
        return null;
    }
}
