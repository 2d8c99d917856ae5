package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a group that is given something to do: "a working party of two was set up to look at the
 * roof". Must not catch one that was formed in the past, nor one of which no deed is said.
 */
final class GroupSetUp implements Rule {

    private static final Set<String> GROUPS = WordSet.of("party group panel sub-group subgroup");
    private static final Set<String> OF_A_GROUP =
            WordSet.of("working task steering small project finish");
    private static final Set<String> BEING = WordSet.of("was were be");
    private static final Set<String> FORMED = WordSet.of("formed established created set");
    private static final int NEAR = 12;
    private static final double SURE = 0.78;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, GROUPS) || !words.in(i - 1, OF_A_GROUP)) {
            return null;
        }
        for (int k = i + 2; k < i + NEAR; k++) {
            int to = words.is(k, "set", "up") ? k + 2 : k + 1;
            boolean formed = words.in(k, FORMED) && words.in(k - 1, BEING);
            if (formed && words.is(to, "to") && s.verbs().isPlainDeed(words, to + 1)) {
                Doer named = s.doers().between(words, i + 2, k - 1);
                Doer members =
                        words.is(i + 1, "of") && named != null && named.from() == i + 2
                                ? named
                                : null;
                return Finding.action(
                                Kind.RESOLUTION_PART, i, to + 1, null, words.phrase(i, k + 1), SURE)
                        .by(members);
            }
        }
        return null;
    }
}
