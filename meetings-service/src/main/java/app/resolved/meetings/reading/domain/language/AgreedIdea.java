package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what somebody thought should be done and all then agreed: "felt that it should be
 * referred to the Cabinet, and this was agreed", "suggested inviting the Trust, which Members
 * supported". Must not catch a suggestion that nobody took up.
 */
final class AgreedIdea implements Rule {

    private static final Set<String> THINKING =
            WordSet.of("suggested proposed felt thought considered commented requested asked");
    private static final Set<String> EARLIER = WordSet.of("had has have previously");
    private static final Set<String> SHOULD = WordSet.of("should be could would");
    private static final int FAR = 20;
    private static final int NEAR = 7;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, THINKING)
                || words.in(i - 1, EARLIER)
                || !SaidYes.in(words) && !SaidYes.inAnswer(words) && !Carried.next(s)) {
            return null;
        }
        if (s.verbs().isDoing(words, i + 1)) {
            return idea(words, i, i + 1, 0.74);
        }
        boolean said = SaidYes.in(words) || SaidYes.inAnswer(words);
        Finding bare = bare(i, s);
        if (bare != null) {
            return bare;
        }
        for (int k = i + 2; words.is(i + 1, "that") && k < i + FAR; k++) {
            int verb = s.verbs().overAdverbs(words, k + (words.is(k + 1, "be") ? 2 : 1));
            boolean deed =
                    s.verbs().isParticipleOfDeed(words, verb) || s.verbs().isPlainDeed(words, verb);
            Doer doer = deed ? s.doers().between(words, i + 2, k) : null;
            if (words.in(k, SHOULD) && deed && (said || doer != null || words.is(k, "should"))) {
                return idea(words, i, verb, 0.8).by(doer);
            }
        }
        return null;
    }

    /** "suggested the Clerk write to the owner". */
    private static @Nullable Finding bare(int i, Sentence s) {
        for (int k = i + 2; k < i + NEAR; k++) {
            Doer doer =
                    s.verbs().isPlainDeed(s.words(), k)
                            ? s.doers().between(s.words(), i + 1, k)
                            : null;
            if (doer != null && doer.is(Doer.Sort.PERSON)) {
                return idea(s.words(), i, k, 0.84).by(doer);
            }
        }
        return null;
    }

    private static Finding idea(Words words, int i, int verb, double confidence) {
        return Finding.action(
                Kind.RESOLUTION_PART, i, verb, null, words.phrase(i, verb + 1), confidence);
    }
}
