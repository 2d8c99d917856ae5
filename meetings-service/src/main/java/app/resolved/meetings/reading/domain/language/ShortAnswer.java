package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise given in a word or two, by way of an answer: "yes, by March", "can do, July",
 * "the Clerk said that the Council would". Must not catch "yes, that was so", nor "as he would".
 */
final class ShortAnswer implements Rule {

    private static final Set<String> WHEN =
            WordSet.of("by from before within next at in for during today tomorrow");
    private static final Set<String> SPEAKING =
            WordSet.of("said replied confirmed answered agreed promised undertook that");
    private static final Set<String> HELPING = WordSet.of("oblige help assist");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean timed = words.due() != null;
        boolean yes = words.is(i, "yes") && WHEN.contains(words.lower(i + 2)) && timed;
        boolean answered = yes && (words.is(i + 1, ",") || words.is(i + 1, "-"));
        boolean can = words.is(i, "can", "do") && !words.at(i + 2).isWord();
        if (answered || can) {
            Doer doer = i > 1 ? s.doers().before(words, i - 1) : null;
            return Finding.action(
                            Kind.UNDERTAKING, i, i, null, words.phrase(i, i + 3), can ? 0.7 : 0.6)
                    .by(doer);
        }
        Doer doer = offers(i, s) || would(i, s) ? s.doers().subjectOf(words, i) : null;
        boolean somebody =
                doer != null
                        && doer.is(
                                Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN, Doer.Sort.BODY)
                        && !words.is(doer.from(), "they");
        return somebody
                ? Finding.action(Kind.UNDERTAKING, i, i, doer, words.phrase(i, i + 2), 0.62)
                : null;
    }

    /** "volunteered.", "happy to oblige", "said yes to that". */
    private static boolean offers(int i, Sentence s) {
        Words words = s.words();
        return words.is(i, "volunteered") && ends(words, i + 1)
                || words.is(i, "happy", "to") && HELPING.contains(words.lower(i + 2))
                || words.is(i, "said", "yes", "to");
    }

    /** "said that the Council would." */
    private static boolean would(int i, Sentence s) {
        Words words = s.words();
        Doer doer = words.is(i, "would") && ends(words, i + 1) ? s.doers().before(words, i) : null;
        return doer != null && SPEAKING.contains(words.lower(doer.from() - 1));
    }

    private static boolean ends(Words words, int at) {
        return at >= words.size() || words.is(at, ".");
    }
}
