package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a question that asks for a deed: "Could officers please provide the number?", "the Mayor
 * said could Jo please ask", "Owen, could you write us a summary?". Must not catch one about how
 * things are ("Could the pool open earlier?") nor one that is answered in the next sentence.
 */
final class CouldYou implements Rule {

    private static final Set<String> MODALS = WordSet.of("could can would will");
    private static final Set<String> SAID = WordSet.of("said asked and");
    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean opens = s.asksAQuestion() && (i == 0 || !words.at(i - 1).isWord());
        boolean reported = words.in(i - 1, SAID);
        if (!opens && !reported || !words.in(i, MODALS) || AnswerGiven.to(s)) {
            return null;
        }
        for (int verb = i + 2; verb < i + NEAR; verb++) {
            int end = words.is(verb - 1, "please") ? verb - 1 : verb;
            boolean you = end == i + 2 && words.is(i + 1, "you");
            Doer doer = you ? called(i, s) : s.doers().between(words, i + 1, end);
            boolean asked = you || words.is(i, "could") || end < verb;
            boolean somebody = you || doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE);
            boolean pleads = end < verb && s.verbs().isPlainDeed(words, verb);
            if (somebody && asked && (pleads || words.in(verb, WeShould.STRONG))) {
                return Finding.action(Kind.REQUEST, i, verb, null, words.phrase(i, verb + 1), 0.66)
                        .by(doer)
                        .notAccepted();
            }
        }
        return null;
    }

    /** "Owen, could you". */
    private static @Nullable Doer called(int could, Sentence s) {
        return s.words().is(could - 1, ",") ? s.doers().before(s.words(), could - 1) : null;
    }
}
