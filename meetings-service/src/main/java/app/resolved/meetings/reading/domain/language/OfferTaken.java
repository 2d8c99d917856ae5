package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches an offer that was taken up: "the Warden was thanked for offering to inspect it", "Mrs
 * Oak's offer to draw it was accepted with thanks". Must not catch thanks for what was done.
 */
final class OfferTaken implements Rule {

    private static final Set<String> OFFERING = WordSet.of("offering volunteering agreeing");
    private static final Set<String> TAKEN = WordSet.of("accepted welcomed taken");
    private static final int NEAR = 22;
    private static final double SURE = 0.78;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean offer = words.is(i, "offer", "to") && s.verbs().isPlainDeed(words, i + 2);
        boolean owned = words.lower(i - 1).endsWith("'s") || words.lower(i - 2).endsWith("'s");
        if (offer && owned) {
            return accepted(i, s);
        }
        boolean thanked =
                words.is(i - 1, "for")
                        && words.in(i, OFFERING)
                        && words.is(i + 1, "to")
                        && !words.is(i + 2, "help")
                        && s.verbs().isPlainDeed(words, i + 2);
        return thanked ? thanked(i, s) : null;
    }

    private static @Nullable Finding accepted(int i, Sentence s) {
        Words words = s.words();
        for (int k = i + 3; k < i + NEAR; k++) {
            boolean was = words.is(k - 1, "was") || words.is(k - 1, "gratefully");
            if (was && words.in(k, TAKEN)) {
                return finding(i, owner(i, words), s);
            }
        }
        return null;
    }

    /** "The Warden's", "Mrs Oak's kind". */
    private static Doer owner(int offer, Words words) {
        int end = words.lower(offer - 1).endsWith("'s") ? offer : offer - 1;
        int from = end - 1;
        while (from > 0 && (words.at(from - 1).large() || words.is(from - 1, "the"))) {
            from--;
        }
        String name = words.phrase(from, end).replaceAll("['\u2019]s$", "");
        return new Doer(name, from, end, Doer.Sort.PERSON);
    }

    /** "was thanked for offering", "thanked Mr Oak for offering". */
    private static @Nullable Finding thanked(int i, Sentence s) {
        Words words = s.words();
        for (int k = i - 2; k > Math.max(0, i - NEAR); k--) {
            if (words.is(k, "thanked")) {
                Doer doer =
                        k == i - 2
                                ? s.doers().before(words, words.is(k - 1, "was") ? k - 1 : k)
                                : s.doers().between(words, k + 1, i - 1);
                return doer == null ? null : finding(i, doer, s);
            }
        }
        return null;
    }

    private static Finding finding(int i, Doer doer, Sentence s) {
        return Finding.action(Kind.UNDERTAKING, i, i + 2, doer, s.words().phrase(i, i + 3), SURE);
    }
}
