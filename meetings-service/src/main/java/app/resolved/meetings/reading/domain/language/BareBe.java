package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is ordered without "to": "The name of the council be added to it.", "an update be
 * given in June". Must not catch a verb that another word governs ("would be", "may be").
 */
final class BareBe implements Rule {

    private static final Set<String> GOVERNING =
            WordSet.of(
                    "to will would shall should must can could may might not cannot never also only"
                            + " and or 'll 'd n't it there that let if soon well ever always then"
                            + " need already still who which");
    private static final Set<String> DECIDED_TOO = WordSet.of("accepted endorsed appointed");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.is(i, "be") || i < 2 || words.in(i - 1, GOVERNING)) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, i + 1);
        boolean ordered =
                s.verbs().isParticipleOfDeed(words, verb)
                        && !words.in(verb, ToBeDone.DECIDED)
                        && !words.in(verb, DECIDED_TOO)
                        && !words.lower(i - 1).endsWith("ly")
                        && Verbless.before(words, i);
        return ordered
                ? Finding.action(Kind.REQUEST, i, verb, null, words.phrase(i, verb + 1), 0.68)
                : null;
    }
}
