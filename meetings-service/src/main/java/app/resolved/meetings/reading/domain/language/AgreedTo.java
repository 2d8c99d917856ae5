package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting agreed to by its name: "Members agreed to a site visit", "the Board agreed
 * to the setting up of a group", "a letter to the county was agreed". Must not catch what was
 * agreed and needs nothing more ("agreed to the minutes").
 */
final class AgreedTo implements Rule {

    private static final Set<String> THINGS =
            WordSet.of(
                    "visit workshop seminar trial survey review meeting consultation audit inquiry"
                            + " investigation pilot briefing");
    private static final Set<String> SETTING = WordSet.of("setting drawing carrying");
    private static final Set<String> SENT =
            WordSet.of("letter visit workshop survey review reminder reply response");
    private static final Set<String> TO = WordSet.of("to of about for was");
    private static final int NEAR = 4;
    private static final int FAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.in(i, SENT) && (words.is(i - 1, "a") || words.is(i - 1, "an"))) {
            return thing(i, s);
        }
        boolean article = words.is(i + 2, "a") || words.is(i + 2, "an") || words.is(i + 2, "the");
        if (!words.is(i, "agreed", "to") || !article || !ours(i, s)) {
            return null;
        }
        boolean setting = words.in(i + 3, SETTING);
        for (int k = i + 3; k < i + 3 + NEAR; k++) {
            if (setting || words.in(k, THINGS) && !words.is(i + 2, "the")) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, i + 3, null, words.phrase(i, k + 1), 0.7);
            }
        }
        return null;
    }

    /** "A letter to the county was agreed". */
    private static @Nullable Finding thing(int i, Sentence s) {
        Words words = s.words();
        for (int k = i + 1; words.in(i + 1, TO) && k < i + FAR; k++) {
            if (words.is(k, "was", "agreed") && !words.is(k + 2, "with")) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, i, null, words.phrase(i - 1, i + 1), 0.7);
            }
        }
        return null;
    }

    private static boolean ours(int i, Sentence s) {
        return s.words().is(i - 1, "was") || DecidedHere.bodyBefore(i, s);
    }
}
