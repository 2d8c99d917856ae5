package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what the meeting wishes to have: "Members wished to see the figures", "the Committee
 * would like a report", "the Board would receive a further report". Must not catch the wish of one
 * member for the world to be otherwise.
 */
final class BodyWishes implements Rule {

    private static final Set<String> FURTHER =
            WordSet.of("further another regular quarterly monthly updated");
    private static final Set<String> WISHING =
            WordSet.of("wished wish like wanted wants want expects expected");
    private static final Set<String> REQUIRED = WordSet.of("required needed requested wanted");
    private static final Set<String> HAVING = WordSet.of("receiving seeing having hearing");
    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.in(i, REQUIRED) && isWanted(i, words)) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i - 1, i + 1), 0.7);
        }
        boolean modal = words.is(i, "would") || words.is(i, "will");
        if (!modal && !words.in(i, WISHING) && !words.is(i, "forward")
                || words.is(i, "like") && !words.is(i - 1, "would")) {
            return null;
        }
        boolean receives = words.is(i, "would", "receive") || words.is(i, "will", "receive");
        if (receives && furtherPaper(i + 2, words, false)) {
            Doer body = s.doers().before(words, i);
            boolean ours = body != null && body.is(Doer.Sort.BODY) && body.ours();
            return ours
                    ? Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 4), 0.62)
                    : null;
        }
        boolean forward = words.is(i, "forward", "to") && words.in(i + 2, HAVING);
        if (forward && furtherPaper(i + 3, words, true)) {
            Doer body = s.doers().before(words, i - 1);
            boolean ours = body != null && body.is(Doer.Sort.BODY, Doer.Sort.PEOPLE);
            return ours && words.due() != null
                    ? Finding.action(Kind.REQUEST, i - 1, i, null, words.phrase(i - 1, i + 3), 0.58)
                            .notAccepted()
                    : null;
        }
        boolean see =
                words.is(i + 1, "to", "see")
                        || words.is(i + 1, "to", "receive")
                        || words.is(i + 1, "to", "have");
        boolean welcomes = words.is(i, "would", "welcome");
        int a = welcomes ? i + 2 : i + 1;
        boolean article = words.is(a, "a") || words.is(a, "an") || words.is(a, "further");
        article |= (words.is(a, "this") || words.is(a, "the")) && words.is(a + 2, "again");
        Doer doer =
                see || article && (words.is(i, "like") || welcomes)
                        ? s.doers().before(words, words.is(i, "like") ? i - 1 : i)
                        : null;
        boolean body =
                doer != null
                        && (doer.is(Doer.Sort.BODY) && doer.ours()
                                || words.is(doer.to() - 1, "members")
                                || words.is(doer.to() - 1, "governors"));
        for (int k = i + 2; body && k < i + NEAR; k++) {
            if (AskedFor.THINGS.contains(words.lower(k))
                    || words.is(k, "responses")
                    || words.is(k, "scheme")) {
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), 0.6)
                        .notAccepted();
            }
        }
        return null;
    }

    /** "A further report is required in October." */
    private static boolean isWanted(int i, Words words) {
        boolean is = words.is(i - 1, "is") || words.is(i - 1, "was");
        return is && words.due() != null && i < NEAR && furtherPaper(0, words, false);
    }

    /** "a further report", "regular updates". */
    private static boolean furtherPaper(int from, Words words, boolean any) {
        boolean further = any;
        for (int k = from; k < from + 4; k++) {
            further |= words.in(k, FURTHER);
            if (further && words.in(k, AskedFor.THINGS)) {
                return true;
            }
        }
        return false;
    }
}
