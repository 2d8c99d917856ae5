package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches business left to a later meeting: "the election would take place at the next meeting",
 * "discussion will be held at the June meeting". Must not catch when the next meeting itself is.
 */
final class PutToLater implements Rule {

    private static final Set<String> BUSINESS =
            WordSet.of(
                    "appointment appointments election elections discussion discussions"
                        + " consideration decision vote debate presentation nominations review");
    private static final int SUBJECT = 14;
    private static final int NEAR = 6;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean modal = words.is(i, "will") || words.is(i, "would") || words.is(i, "to");
        int verb = s.verbs().overAdverbs(words, i + 1);
        boolean happens = words.is(verb, "take", "place") || words.is(verb, "be", "held");
        if (!modal || !happens || !business(words, i)) {
            return null;
        }
        for (int k = verb + 2; k < verb + 2 + NEAR; k++) {
            if (words.is(k, "meeting") && (at(words, verb + 2, k))) {
                return Finding.action(Kind.REQUEST, i, verb, null, words.phrase(i, verb + 2), 0.68);
            }
        }
        return null;
    }

    private static boolean at(Words words, int from, int meeting) {
        return words.is(from, "at") && meeting > from + 1 && !words.is(meeting - 1, "this");
    }

    private static boolean business(Words words, int modal) {
        for (int k = modal - 1; k >= Math.max(0, modal - SUBJECT); k--) {
            if (words.is(k, ".") || words.is(k, ";") || words.is(k, "meeting")) {
                return false;
            }
            if (BUSINESS.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
