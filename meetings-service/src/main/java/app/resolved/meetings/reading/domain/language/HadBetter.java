package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.jspecify.annotations.Nullable;

/** Catches what somebody "had better" do: "I'd better check it and come back to you by Friday". */
final class HadBetter implements Rule {

    private static final double PROMISED = 0.68;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean had = words.is(i - 1, "had") || words.is(i - 1, "'d");
        Doer doer = had && words.is(i, "better") ? s.doers().before(words, i - 1) : null;
        boolean one =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                        && !words.is(doer.from(), "they");
        return one && s.verbs().isPlainDeed(words, i + 1)
                ? Finding.action(
                        Kind.UNDERTAKING, i, i + 1, doer, words.phrase(i - 1, i + 2), PROMISED)
                : null;
    }
}
