package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what was put to a meeting and taken up, in one sentence: "the recommendation that the
 * Clerk write was accepted", "put a proposal that she write, which all supported". Must not catch
 * one that fell, nor one of which nothing is told.
 */
final class MovedThatCarried implements Rule {

    private static final Set<String> PUT =
            WordSet.of("proposal motion suggestion recommendation recommendations request");
    private static final Set<String> CARRIED =
            WordSet.of("carried agreed accepted approved supported adopted passed endorsed");
    private static final Set<String> BEING =
            WordSet.of("was were unanimously duly then also all members seconded ;");
    private static final int NEAR = 8;
    private static final int FAR = 40;
    private static final double SURE = 0.82;

    private final Decisions decisions;

    MovedThatCarried(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, PUT)) {
            return null;
        }
        int that = i + 1;
        while (that < i + NEAR && !words.is(that, "that")) {
            that++;
        }
        int carried = words.is(that, "that") ? carried(that + 3, words) : 0;
        if (carried == 0) {
            return null;
        }
        Finding found =
                decisions.read(
                        words,
                        that + 1,
                        carried,
                        s.doers(),
                        Kind.RESOLUTION_PART,
                        words.phrase(i, that + 1));
        return found == null || !found.forAction() ? null : found.at(SURE);
    }

    /** Where it is said that it was; 0 where it is not. */
    private static int carried(int from, Words words) {
        for (int k = from; k < from + FAR; k++) {
            if (words.in(k, CARRIED) && words.in(k - 1, BEING)) {
                return k - 1;
            }
        }
        return 0;
    }
}
