package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise in a noun or a phrase: "indicated her willingness to provide it", "confirmed
 * his intention to bring a paper", "took it upon himself to write", "put herself forward to run the
 * stall". Must not catch the intention of a plan, nor what somebody "had" meant to do.
 */
final class Willing implements Rule {

    private static final Set<String> SAYING =
            WordSet.of(
                    "indicated expressed confirmed stated declared signalled repeated reiterated"
                            + " announced affirmed made gave renewed");
    private static final Set<String> WILL =
            WordSet.of("willingness intention readiness offer commitment determination");
    private static final Set<String> WHOSE = WordSet.of("his her their a the");
    private static final Set<String> SELF = WordSet.of("himself herself themselves");
    private static final Set<String> EARLIER = WordSet.of("had having have");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        int to = toBehind(i, words);
        int verb = s.verbs().overAdverbs(words, to + 1);
        if (to == 0
                || !words.is(to, "to")
                || !s.verbs().isDeed(words, verb)
                || s.verbs().isForThisMeeting(words, verb)) {
            return null;
        }
        int said = s.verbs().behindAdverbs(words, i - 1) + 1;
        boolean earlier = words.in(said - 1, EARLIER);
        Doer doer = earlier ? null : s.doers().subjectOf(words, said);
        boolean somebody =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN)
                        && !words.is(doer.from(), "they");
        return somebody
                ? Finding.action(Kind.UNDERTAKING, i, verb, doer, words.phrase(i, verb + 1), 0.74)
                : null;
    }

    /** Where "to" has to stand behind the words of will; 0 where there are none. */
    private static int toBehind(int i, Words words) {
        boolean takes = words.is(i, "took") && words.is(i + 1, "it");
        if (takes && (words.is(i + 2, "upon") || words.is(i + 2, "on")) && words.in(i + 3, SELF)) {
            return i + 4;
        }
        if (words.is(i, "put") && words.in(i + 1, SELF) && words.is(i + 2, "forward")) {
            return i + 3;
        }
        boolean will = words.in(i, SAYING) && words.in(i + 1, WHOSE) && words.in(i + 2, WILL);
        return will ? i + 3 : 0;
    }
}
