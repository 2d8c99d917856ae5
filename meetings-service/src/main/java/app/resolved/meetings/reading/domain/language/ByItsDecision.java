package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting came to, told by the name of what it did: "it was the decision of the
 * Council that the Clerk write", "there was agreement that she should", "members voted in favour of
 * the Clerk's writing". Must not catch a decision of somebody else that is only told of.
 */
final class ByItsDecision implements Rule {

    private static final Set<String> NAMES = WordSet.of("decision agreement consensus motion");
    private static final Set<String> SUPPORTING = WordSet.of("supported favoured");
    private static final int NEAR = 7;
    private static final double SURE = 0.8;

    private final Decisions decisions;

    ByItsDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.in(i, NAMES)) {
            return named(i, s);
        }
        boolean votes = words.is(i, "in", "favour", "of") && voted(i, s);
        boolean supports = words.in(i, SUPPORTING) && DecidedHere.bodyBefore(i, s);
        return votes || supports ? doing(i, votes ? i + 3 : i + 1, s) : null;
    }

    private static boolean voted(int favour, Sentence s) {
        for (int k = Math.max(1, favour - NEAR); k < favour; k++) {
            if (s.words().is(k, "voted") && DecidedHere.bodyBefore(k, s)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Finding named(int i, Sentence s) {
        Words words = s.words();
        int that = i + 1;
        while (that < i + NEAR && !words.is(that, "that")) {
            that++;
        }
        boolean carried = words.is(i, "motion") && words.is(i + 1, "carried");
        boolean ours =
                words.is(i, "decision")
                        && words.is(i + 1, "of")
                        && words.in(that - 1, DecidedHere.DECIDERS)
                        && tells(words, i);
        boolean agreement = words.is(i, "agreement") || words.is(i, "consensus");
        boolean agreed = agreement && words.is(i + 1, "that") && tells(words, i);
        if (!words.is(that, "that") || !(carried || ours || agreed)) {
            return null;
        }
        Finding found = decisions.resolution(words, that + 1, s.doers(), words.phrase(i, that + 1));
        return found == null || found.doer() == null ? null : found.at(SURE);
    }

    /** "it was the unanimous decision", "there was general agreement". */
    private static boolean tells(Words words, int i) {
        return words.is(i - 1, "was") || words.is(i - 2, "was") || words.is(i - 3, "was");
    }

    /** "the Clerk writing", "the Clerk's writing", which is cut as where he is writing. */
    private static @Nullable Doer doer(int from, int verb, Sentence s) {
        boolean possessive = s.words().is(verb - 1, "'s") || s.words().is(verb - 1, "'");
        return s.doers().between(s.words(), from, possessive ? verb - 1 : verb);
    }

    /** "the Clerk writing to the owner", "a letter being sent". */
    private static @Nullable Finding doing(int i, int from, Sentence s) {
        Words words = s.words();
        for (int k = from; k < from + NEAR; k++) {
            int verb = words.is(k, "being") ? k + 1 : k;
            boolean deed =
                    verb > k
                            ? s.verbs().isParticipleOfDeed(words, verb)
                            : s.verbs().isDoing(words, k);
            Doer doer = deed && verb == k && k > from ? doer(from, k, s) : null;
            boolean somebody = doer != null && doer.is(Doer.Sort.PERSON);
            if (deed && (k == from || verb > k || somebody)) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, verb, doer, words.phrase(i, verb + 1), SURE);
            }
        }
        return null;
    }
}
