package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "we should write to the owner", "the Clerk must reply by Friday". Must not catch advice
 * to others, such as "drivers should take care".
 */
final class WeShould implements Rule {

    private static final Set<String> MODALS = Set.of("should", "must");
    static final Set<String> STRONG =
            WordSet.of(
                    "ask write contact invite request send obtain seek circulate report arrange"
                            + " investigate chase inform submit reply respond raise prepare provide"
                            + " order find check book update");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, MODALS)) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, i + 1);
        Doer doer = s.doers().before(words, i);
        boolean ours =
                doer != null
                        && (words.is(doer.from(), "we")
                                || doer.is(Doer.Sort.PERSON) && !words.is(doer.from() - 1, "that"));
        if (!ours || !STRONG.contains(words.lower(verb))) {
            return null;
        }
        return Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.58)
                .notAccepted();
    }
}
