package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise of what was named already: "expected to bring it in December and undertook to
 * do so", "had not priced it but would, in time for the next meeting". Must not catch "said that he
 * would not", nor what a stranger would do.
 */
final class DoSo implements Rule {

    private static final Set<String> PROMISED =
            WordSet.of(
                    "undertook offered promised volunteered pleased willing happy delighted glad");
    private static final Set<String> GLAD = WordSet.of("pleased happy delighted glad");
    private static final Set<String> SO = WordSet.of("so this that it");
    private static final Set<String> WILL = WordSet.of("would will");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean promised =
                words.in(i, PROMISED)
                        && words.is(i + 1, "to", "do")
                        && words.in(i + 3, SO)
                        && !(words.is(i - 1, "was") && words.in(i, GLAD));
        boolean would =
                words.in(i, WILL)
                        && words.is(i - 1, "but")
                        && words.due() != null
                        && !words.at(i + 1).isWord();
        if (!promised && !would) {
            return null;
        }
        Doer doer = s.doers().subjectOf(words, promised ? said(words, i) : i);
        boolean somebody =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                        && !words.is(doer.from(), "they");
        return somebody
                ? Finding.action(Kind.UNDERTAKING, i, i, doer, words.phrase(i, i + 3), 0.72)
                : null;
    }

    /** "would be happy to": before "would". */
    private static int said(Words words, int i) {
        boolean wouldBe = words.is(i - 1, "be") && words.in(i - 2, WILL);
        return wouldBe ? i - 2 : words.is(i - 1, "was") ? i - 1 : i;
    }
}
