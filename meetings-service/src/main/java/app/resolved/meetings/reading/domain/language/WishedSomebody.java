package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Catches "the Chair would like Mr Oak to raise it", "the Committee expected officers to". Must not
 * catch what somebody would like the world to be.
 */
final class WishedSomebody implements Rule {

    private static final int NEAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        return wishes(i, s) ? wished(i, s) : null;
    }

    private static boolean wishes(int i, Sentence s) {
        Words words = s.words();
        boolean would = words.is(i, "like") && words.is(i - 1, "would");
        boolean expects =
                (words.is(i, "expected") || words.is(i, "expects"))
                        && AskedSomebody.byABody(words, i, s);
        return would
                || expects
                || words.is(i, "wanted")
                || words.is(i, "wished")
                || words.is(i, "wishes")
                || words.is(i, "wants")
                || words.is(i, "want");
    }

    /** "The Chair would like Mr Oak to raise it." */
    private static @Nullable Finding wished(int i, Sentence s) {
        Words words = s.words();
        for (int to = i + 2; to < i + NEAR; to++) {
            int verb = s.verbs().overAdverbs(words, to + 1);
            boolean deed = s.verbs().isPlainDeed(words, verb) || words.is(verb, "come", "back");
            if (!words.is(to, "to") || !deed) {
                continue;
            }
            Doer doer = s.doers().between(words, i + 1, to);
            boolean ours =
                    doer != null
                            && (doer.is(Doer.Sort.PERSON)
                                    || AskedSomebody.WORKERS.contains(words.lower(doer.to() - 1)));
            return ours
                    ? Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.66)
                            .notAccepted()
                    : null;
        }
        return null;
    }
}
