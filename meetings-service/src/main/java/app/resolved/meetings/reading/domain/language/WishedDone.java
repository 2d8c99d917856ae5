package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting, or whoever is in the chair, wishes done: "the Committee wished the report
 * to be sent to Audit". Must not catch what somebody wishes to be known or recorded.
 */
final class WishedDone implements Rule {

    private static final Set<String> WISHING = WordSet.of("wished wishes required requires");
    private static final Set<String> SAID =
            WordSet.of("known understood recorded minuted noted clear remembered said");
    private static final int FAR = 14;
    private static final double WISHED = 0.66;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, WISHING) || !ours(i, s)) {
            return null;
        }
        for (int k = i + 2; k < i + FAR; k++) {
            boolean done = words.is(k, "to", "be") && s.verbs().isParticipleOfDeed(words, k + 2);
            if (done && !words.in(k + 2, SAID)) {
                return Finding.action(Kind.REQUEST, i, k + 2, null, words.phrase(i, k + 3), WISHED);
            }
        }
        return null;
    }

    private static boolean ours(int i, Sentence s) {
        Doer doer = s.doers().before(s.words(), i);
        return doer != null
                && (doer.is(Doer.Sort.BODY) && doer.ours()
                        || doer.presides()
                        || s.words().is(doer.to() - 1, "members"));
    }
}
