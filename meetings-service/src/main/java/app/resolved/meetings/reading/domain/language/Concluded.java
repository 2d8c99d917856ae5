package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what was done there and then, for information: "the report was noted", "the minutes were
 * approved", "the Panel noted", "no objections". Must not catch what an officer noted.
 */
final class Concluded implements Rule {

    private static final Set<String> DONE =
            WordSet.of(
                    "noted approved accepted adopted elected appointed re-elected re-appointed"
                        + " ratified endorsed agreed carried supported co-opted thanked signed");
    private static final Set<String> TAKING = WordSet.of("accepted approved");
    private static final Set<String> PRICES =
            WordSet.of("quote quotation quotes quotations tender");
    private static final int NEAR = 6;
    private static final Set<String> WAS = WordSet.of("was were be duly are is");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean record =
                words.is(i, "correct", "record")
                        || words.is(i, "as", "correct")
                        || words.is(i, "no", "objections")
                        || words.is(i, "no", "objection");
        if (record) {
            return Finding.information(Kind.RESOLUTION_PART, i, i, words.phrase(i, i + 2), 0.7);
        }
        boolean other =
                words.is(i, "agreed", "to")
                        || words.is(i, "agreed", "that")
                        || words.is(i, "carried", "out")
                        || words.is(i, "signed", "and");
        if (!words.in(i, DONE) || other) {
            return null;
        }
        boolean alone = i == words.size() - 1 || words.is(i + 1, ".") && i >= words.size() - 2;
        boolean verdict = words.at(i).large() && alone;
        boolean passive = WAS.contains(words.lower(i - 1)) && !words.is(i + 1, "that");
        Doer doer = s.doers().before(words, i);
        boolean body =
                doer != null
                        && doer.is(Doer.Sort.BODY, Doer.Sort.PEOPLE)
                        && !words.is(i - 1, "had");
        if ((passive || body) && words.in(i, TAKING) && buys(words, i, passive)) {
            return Finding.action(
                    Kind.RESOLUTION_PART, i, i, null, words.phrase(i - 1, i + 1), 0.7);
        }
        return verdict || passive || body
                ? Finding.information(
                        Kind.RESOLUTION_PART, i, i, words.lower(i), verdict ? 0.75 : 0.62)
                : null;
    }

    /** "The quotation from Green was accepted": somebody has an order to place. */
    private static boolean buys(Words words, int i, boolean passive) {
        return passive
                ? words.has(Clause.startBefore(words, i), i, PRICES)
                : words.has(i + 1, i + NEAR, PRICES);
    }
}
