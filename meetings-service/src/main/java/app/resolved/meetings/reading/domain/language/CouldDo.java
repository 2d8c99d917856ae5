package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches an offer by "could", or by "can" with a time: "the figures were not there but Ms Fir
 * could send them", "Ms Fir can draw it by June". Must not catch a question ("asked whether Ms Fir
 * could"), nor what somebody is able to do.
 */
final class CouldDo implements Rule {

    private static final Set<String> GIVING =
            WordSet.of(
                    "provide circulate send share supply email forward arrange bring obtain liaise"
                            + " pull let ask enquire present");
    private static final Set<String> OBJECTS =
            WordSet.of(
                    "the a an it them this that these him her to out up into with for three two");
    private static final Set<String> ASKED =
            WordSet.of("if whether asked how what wondered queried suggested that so");

    /** "that it was too early to say but that she could": the speaker's own offer. */
    private static boolean butSaid(Words words, Doer doer) {
        boolean one = words.is(doer.from(), "he") || words.is(doer.from(), "she");
        return one
                && (words.is(doer.from() - 1, "but") || words.is(doer.from() - 2, "but", "that"));
    }

    /** "TV can put them back", "I can send it": said of oneself in notes, and no skill. */
    private static boolean handy(int can, int verb, Sentence s) {
        Words words = s.words();
        Doer doer = words.is(can, "can") ? s.doers().before(words, can) : null;
        boolean one = doer != null && doer.from() == 0 && (doer.inShort() || words.is(0, "i"));
        return one && s.verbs().isPlainDeed(words, verb) && words.in(verb + 1, OBJECTS);
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        int verb = s.verbs().overAdverbs(words, i + 1);
        boolean soon =
                words.is(i, "can") && words.due() != null && s.verbs().isPlainDeed(words, verb);
        if (!soon && !handy(i, verb, s) && (!words.is(i, "could") || !words.in(verb, GIVING))) {
            return null;
        }
        Doer doer = s.doers().before(words, i);
        if (doer == null
                || !doer.is(Doer.Sort.PERSON) && !butSaid(words, doer) && !words.is(0, "i")
                || doer.presides()) {
            return null;
        }
        for (int k = butSaid(words, doer) ? doer.from() : 0; k < doer.from(); k++) {
            if (words.in(k, ASKED)) {
                return null;
            }
        }
        return Finding.action(Kind.UNDERTAKING, i, verb, doer, words.phrase(i, verb + 1), 0.6)
                .notAccepted();
    }
}
