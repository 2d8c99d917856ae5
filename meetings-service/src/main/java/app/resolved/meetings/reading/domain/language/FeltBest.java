package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting came to without saying that it decided: "it was settled that", "it was
 * thought best that", "it was felt right to". Must not catch what somebody else had settled.
 */
final class FeltBest implements Rule {

    private static final Set<String> SETTLED = WordSet.of("left settled concluded");
    private static final Set<String> FELT = WordSet.of("felt thought considered deemed judged");
    private static final Set<String> BEST = WordSet.of("best right");
    private static final double SURE = 0.76;

    private final Decisions decisions;

    FeltBest(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean settled = words.in(i, SETTLED) && words.is(i - 2, "it", "was");
        boolean best = isFelt(words, i - 1);
        boolean to = best && words.is(i + 1, "to");
        if (!to && !(settled || best) || !to && !words.is(i + 1, "that")) {
            return null;
        }
        Finding found = decisions.resolution(words, i + 2, s.doers(), words.phrase(i, i + 2));
        return found == null ? null : found.at(SURE);
    }

    /** "thought best", where "thought" is no doubt. */
    static boolean isFelt(Words words, int felt) {
        return words.in(felt, FELT) && words.in(felt + 1, BEST);
    }
}
