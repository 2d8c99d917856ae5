package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a decision that stands as a paragraph of its own without a label: "That the motion be
 * referred to the Council." Must not catch a sentence with "that" in its midst, nor what is to be
 * noted.
 */
final class BareThat implements Rule {

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "'", "\u2018");
    private static final Set<String> STATING =
            WordSet.of("is was would has had will said being could may might should");
    private static final int NEAR = 16;
    private static final double SURE = 0.9;

    private final Decisions decisions;

    BareThat(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean opens = i == 0 || i == 1 && QUOTES.contains(words.lower(0));
        if (!opens || !words.is(i, "that") || !words.at(i).large() || s.start() > 0) {
            return null;
        }
        boolean be = false;
        for (int k = i + 2; k < i + NEAR; k++) {
            be |= words.is(k, "be");
        }
        if (words.in(i + 1, STATING)) {
            return null;
        }
        Finding found = decisions.resolution(words, i + 1, s.doers(), words.phrase(i, i + 2));
        boolean sure = found != null && (be || found.confidence() >= SURE);
        return found == null || !sure || !found.forAction() ? null : found.at(0.62);
    }
}
