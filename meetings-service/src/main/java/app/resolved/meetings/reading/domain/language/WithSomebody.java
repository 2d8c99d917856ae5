package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise in a half sentence: "they spoke of the fair, with Mr Oak offering to bring the
 * tables". Must not catch what a body goes on undertaking, nor who offers in general.
 */
final class WithSomebody implements Rule {

    private static final Set<String> OFFERING =
            WordSet.of("offering agreeing volunteering undertaking promising");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean offers = words.in(i, OFFERING) && words.is(i + 1, "to");
        Doer doer = offers ? s.doers().before(words, i) : null;
        boolean with =
                doer != null && doer.is(Doer.Sort.PERSON) && words.is(doer.from() - 1, "with");
        return with && s.verbs().isDeed(words, i + 2)
                ? Finding.action(Kind.UNDERTAKING, i, i + 2, doer, words.phrase(i, i + 3), 0.85)
                : null;
    }
}
