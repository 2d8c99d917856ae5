package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches a request put as a question: "asked if the Clerk could contact the county". Must not
 * catch a question about facts ("asked if the pool could open earlier"), nor one that was answered.
 */
final class AskedIf implements Rule {

    private static final Pattern AGREED =
            Pattern.compile(
                    "(?i)\\b(?:which was agreed|this was agreed|was agreed to|agreed to (?:do"
                            + " so|this|look))\\b");
    private static final int NEAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean asks =
                words.is(i, "asked", "if")
                        || words.is(i, "requested", "if")
                        || words.is(i, "asked", "whether")
                        || words.is(i, "requested", "whether");
        if (!asks || AskedFor.answered(s)) {
            return null;
        }
        for (int k = i + 2; k < i + NEAR; k++) {
            if (words.is(k, "could") || words.is(k, "can")) {
                return could(i, k, s);
            }
        }
        return null;
    }

    private static @Nullable Finding could(int i, int could, Sentence s) {
        Words words = s.words();
        int verb = s.verbs().overAdverbs(words, could + 1);
        boolean passive =
                words.is(verb, "be")
                        && s.verbs().isParticipleOfDeed(words, verb + 1)
                        && (words.is(i, "requested") || AGREED.matcher(words.text()).find());
        Doer doer = s.doers().before(words, could);
        boolean asked =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)
                        && s.verbs().isPlainDeed(words, verb);
        if (!passive && !asked) {
            return null;
        }
        Doer named = asked ? doer : null;
        return Finding.action(
                        Kind.REQUEST,
                        i,
                        passive ? verb + 1 : verb,
                        null,
                        words.phrase(i, verb + 1),
                        0.97)
                .by(named)
                .notAccepted();
    }
}
