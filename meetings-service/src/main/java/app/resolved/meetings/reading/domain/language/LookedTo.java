package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches whom the meeting turns to: "looked to Ms Fir to provide it", "looking to the Director for
 * a fuller account by March", "this would be a job for the two teams". Must not catch "looked to
 * the future", nor what a service looks to do.
 */
final class LookedTo implements Rule {

    private static final Set<String> LOOKING = WordSet.of("looked looking looks");
    private static final Set<String> TURNING = WordSet.of("turned");
    private static final int NEAR = 12;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (job(i, words)) {
            return jobFor(i, s);
        }
        boolean looks = words.in(i, LOOKING) || words.in(i, TURNING);
        if (!looks || !words.is(i + 1, "to")) {
            return null;
        }
        for (int to = i + 3; to < i + NEAR; to++) {
            int verb = s.verbs().overAdverbs(words, to + 1);
            boolean deed =
                    words.is(to, "to")
                            && (s.verbs().isDeed(words, verb) || words.is(verb, "come", "up"));
            boolean thing = words.is(to, "for") && asksFor(words, to + 1);
            Doer doer = deed || thing ? asked(words, i + 2, to, s) : null;
            if (doer != null) {
                return Finding.action(
                        Kind.REQUEST, i, deed ? verb : i, doer, words.phrase(i, to + 2), 0.72);
            }
        }
        return null;
    }

    /** A person or a body; "her" and "him" are somebody whom the words do not name again. */
    private static @Nullable Doer asked(Words words, int from, int to, Sentence s) {
        boolean pronoun = to == from + 1 && (words.is(from, "her") || words.is(from, "him"));
        if (pronoun) {
            String meant = words.is(from, "her") ? "she" : "he";
            return new Doer(meant, from, to, Doer.Sort.PRONOUN);
        }
        Doer doer = s.doers().between(words, from, to);
        boolean somebody =
                doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.BODY, Doer.Sort.PEOPLE);
        return somebody ? doer : null;
    }

    private static boolean asksFor(Words words, int from) {
        for (int k = from; k < from + 4; k++) {
            if (words.in(k, AskedFor.THINGS) || words.is(k, "account")) {
                return true;
            }
        }
        return false;
    }

    /** "would be a job for", "a task for". */
    private static boolean job(int i, Words words) {
        return (words.is(i, "job", "for") || words.is(i, "task", "for"))
                && words.is(i - 1, "a")
                && (words.is(i - 2, "be") || words.is(i - 2, "is") || words.is(i - 2, "was"));
    }

    private static @Nullable Finding jobFor(int i, Sentence s) {
        Words words = s.words();
        for (int end = i + 6; end > i + 2; end--) {
            Doer doer = end <= words.size() ? s.doers().between(words, i + 2, end) : null;
            if (doer != null && !doer.is(Doer.Sort.NAME)) {
                return Finding.action(Kind.REQUEST, i - 2, i, null, words.phrase(i, end), 0.66)
                        .by(doer);
            }
        }
        return null;
    }
}
