package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise of how it will be: "undertook that future reports would contain this". Must not
 * catch what was promised on an earlier day.
 */
final class PromisedThat implements Rule {

    private static final Set<String> PROMISING =
            WordSet.of("undertook promised pledged vowed guaranteed");
    private static final Set<String> WILL = WordSet.of("would will shall");
    private static final int NEAR = 12;

    /** "The Chief Executive agreed that this could be made available." */
    private static @Nullable Finding available(int i, Sentence s) {
        Words words = s.words();
        Doer doer = s.doers().before(words, i);
        boolean somebody = doer != null && doer.is(Doer.Sort.PERSON) && !doer.presides();
        for (int k = i + 3; somebody && k < i + NEAR; k++) {
            boolean could = words.is(k, "could", "be") || words.is(k, "would", "be");
            boolean given = words.is(k + 2, "available") || words.is(k + 2, "made", "available");
            if (could && given) {
                return Finding.action(
                        Kind.UNDERTAKING, i, k + 1, doer, words.phrase(i, k + 3), 0.76);
            }
        }
        return null;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i, "agreed", "that")) {
            return available(i, s);
        }
        if (!words.in(i, PROMISING) || !words.is(i + 1, "that")) {
            return null;
        }
        for (int k = i + 3; k < i + NEAR; k++) {
            if (words.in(k, WILL)) {
                Doer doer = s.doers().subjectOf(words, i);
                int verb = s.verbs().overAdverbs(words, k + 1);
                return doer == null
                        ? null
                        : Finding.action(
                                Kind.UNDERTAKING, i, verb, doer, words.phrase(i, k + 1), 0.8);
            }
        }
        return null;
    }
}
