package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what will be in somebody's hands: "it would be with the Clerk the next day", "Members
 * would have it by Friday", "he will have it with them tomorrow". Must not catch "would be with the
 * Council for years", nor what somebody will have without it being given.
 */
final class WillBeWith implements Rule {

    private static final Set<String> WILL = WordSet.of("will would shall should 'll 'd");
    private static final Set<String> OURS =
            WordSet.of(
                    "members councillors governors trustees committee board panel forum clerk chair"
                            + " chairman them him her everyone");
    private static final Set<String> SENT = WordSet.of("sent returned submitted emailed given");
    private static final Set<String> IT = WordSet.of("it this these those them one that");
    private static final Set<String> PAPERS =
            WordSet.of("dates copies sight answers replies letter email call");
    private static final int NEAR = 6;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i, "should", "be") && words.in(i + 2, SENT) && words.is(i + 3, "to")) {
            return words.due() == null
                    ? null
                    : Finding.action(Kind.REQUEST, i, i + 2, null, words.phrase(i, i + 4), 0.66);
        }
        if (!words.in(i, WILL)) {
            return null;
        }
        boolean be = words.is(i + 1, "be", "with") && ours(words, i + 3);
        boolean have =
                words.is(i + 1, "have")
                        && words.due() != null
                        && (words.in(i - 1, OURS) || has(i, s) || hears(words, i))
                        && (words.in(i + 2, IT) || thing(words, i + 2));
        if (!be && !have || words.due() == null && !soon(words, i + 3)) {
            return null;
        }
        Doer giver =
                have && has(i, s) && !words.in(i - 1, OURS) ? s.doers().before(words, i) : null;
        Doer speaker = giver == null ? speaker(words, i, s) : giver;
        return Finding.action(Kind.UNDERTAKING, i, i + 1, null, words.phrase(i, i + 3), 0.68)
                .by(speaker);
    }

    /** "said that he would have a letter from her". */
    private static boolean hears(Words words, int will) {
        boolean said = words.is(will - 2, "that") && !words.is(will - 3, "told");
        return said && (words.is(will - 1, "he") || words.is(will - 1, "she"));
    }

    /** Whoever said so; where it opens the sentence nobody. */
    private static @Nullable Doer speaker(Words words, int will, Sentence s) {
        for (int k = will - 1; k > 0; k--) {
            Doer said =
                    words.is(k, "said") || words.is(k, "that") && k > 1
                            ? s.doers().before(words, words.is(k, "that") ? k - 1 : k)
                            : null;
            if (said != null && said.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)) {
                return said;
            }
        }
        return null;
    }

    private static boolean has(int will, Sentence s) {
        Words words = s.words();
        Doer doer = words.in(will + 2, IT) ? s.doers().before(words, will) : null;
        return doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN, Doer.Sort.NAME);
    }

    private static boolean ours(Words words, int from) {
        for (int k = from; k < from + NEAR && words.at(k).isWord(); k++) {
            if (words.in(k, OURS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean thing(Words words, int from) {
        for (int k = from; k < from + 3; k++) {
            if (words.in(k, AskedFor.THINGS)
                    || words.in(k, AskedFor.PAPERS)
                    || words.in(k, PAPERS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean soon(Words words, int from) {
        for (int k = from; k < from + NEAR; k++) {
            if (words.is(k, "shortly")
                    || words.is(k, "soon")
                    || words.is(k, "next", "day")
                    || words.is(k, "that", "day")
                    || words.is(k, "that", "week")) {
                return true;
            }
        }
        return false;
    }
}
