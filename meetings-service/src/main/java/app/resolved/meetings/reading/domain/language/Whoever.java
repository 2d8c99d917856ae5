package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is asked of whoever can: "Members with ideas to let the Clerk know", "anyone able to
 * stay should tell the Chair". Must not catch rules for all the world ("residents wishing to speak
 * should register").
 */
final class Whoever implements Rule {

    private static final Set<String> THEY =
            WordSet.of("members anyone anybody those all governors");
    private static final Set<String> WHICH =
            WordSet.of("with able wishing who interested wanting willing having");
    private static final Set<String> HANDING =
            WordSet.of("let tell contact inform send give get email notify pass forward");
    private static final Set<String> MODALS = WordSet.of("to should must please");
    private static final int NEAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean opens =
                i == 0
                        || words.is(i - 1, "that")
                        || words.is(i - 1, ";")
                        || words.is(i - 1, "asked")
                        || words.is(i - 1, "invited");
        if (!opens || !words.in(i, THEY) || !words.in(i + 1, WHICH)) {
            return null;
        }
        for (int k = i + 3; k < i + NEAR; k++) {
            int verb = s.verbs().overAdverbs(words, k + 1);
            if (words.in(k, MODALS) && words.in(verb, HANDING)) {
                return Finding.action(Kind.REQUEST, i, verb, null, words.phrase(k, verb + 1), 0.62)
                        .by(new Doer(words.phrase(i, i + 1), i, i + 1, Doer.Sort.PEOPLE));
            }
        }
        return null;
    }
}
