package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "leave it with me", in anybody's mouth: "the Clerk said to leave it with her". Must not
 * catch what is left to others to do, "better than to leave it to them to ask".
 */
final class LeftWithMe implements Rule {

    private static final Set<String> SPEAKER = WordSet.of("me him her them us");
    private static final Set<String> SAID =
            WordSet.of("said says told asked answered replied offered laughed added");
    private static final int NEAR = 8;
    private static final double PROMISED = 0.76;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.is(i, "leave")) {
            return null;
        }
        int with = words.is(i + 2, "one") ? i + 3 : i + 2;
        boolean left = words.is(with, "with") || words.is(with, "to");
        if (!left || !words.in(with + 1, SPEAKER) || words.is(with + 2, "to")) {
            return null;
        }
        Doer speaker = speaker(i, s);
        boolean mine = words.is(with + 1, "me");
        return mine || speaker != null
                ? Finding.action(Kind.UNDERTAKING, i, i, null, words.phrase(i, with + 2), PROMISED)
                        .by(speaker)
                : null;
    }

    private static @Nullable Doer speaker(int leave, Sentence s) {
        for (int said = leave - 1; said >= Math.max(0, leave - NEAR); said--) {
            if (s.words().in(said, SAID)) {
                return s.doers().subjectOf(s.words(), said);
            }
        }
        return null;
    }
}
