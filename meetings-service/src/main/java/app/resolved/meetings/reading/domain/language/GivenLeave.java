package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches leave to do something: "permission was given for the Clerk to order it", "approval was
 * given to buy it", "the Clerk was given authority to sign". Must not catch planning permission,
 * nor leave that somebody was given on an earlier day.
 */
final class GivenLeave implements Rule {

    private static final Set<String> LEAVE =
            WordSet.of("permission approval authority authorisation consent agreement leave");
    private static final Set<String> GIVING = WordSet.of("given granted");
    private static final Set<String> BEING = WordSet.of("was is were be");
    private static final Set<String> EARLIER =
            WordSet.of("had have has having planning previously");
    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, LEAVE) || words.in(i - 1, EARLIER)) {
            return null;
        }
        int given = i + 1;
        while (given < i + 3 && words.in(given, BEING)) {
            given++;
        }
        boolean passive = given > i + 1 && words.in(given, GIVING);
        boolean held = words.in(i - 1, GIVING) && words.in(i - 2, BEING);
        if (passive && !words.in(i - 1, EARLIER)) {
            return words.is(given + 1, "for") ? forSomebody(i, given + 2, s) : plain(i, given, s);
        }
        return held && !words.in(i - 3, EARLIER) ? held(i, s) : null;
    }

    /** "for the Clerk to order the plants". */
    private static @Nullable Finding forSomebody(int i, int from, Sentence s) {
        for (int to = from + 1; to < from + NEAR; to++) {
            if (s.words().is(to, "to") && s.verbs().isPlainDeed(s.words(), to + 1)) {
                Doer doer = s.doers().between(s.words(), from, to);
                return doer == null ? null : finding(i, to + 1, doer, s);
            }
        }
        return null;
    }

    private static @Nullable Finding plain(int i, int given, Sentence s) {
        boolean deed = s.words().is(given + 1, "to") && s.verbs().isPlainDeed(s.words(), given + 2);
        return deed ? finding(i, given + 2, null, s) : null;
    }

    private static @Nullable Finding held(int i, Sentence s) {
        boolean deed = s.words().is(i + 1, "to") && s.verbs().isPlainDeed(s.words(), i + 2);
        Doer doer = deed ? s.doers().before(s.words(), i - 2) : null;
        boolean somebody = doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE);
        return somebody ? finding(i, i + 2, doer, s) : null;
    }

    private static Finding finding(int i, int deed, @Nullable Doer doer, Sentence s) {
        String cue = s.words().phrase(i, deed + 1);
        return Finding.action(Kind.RESOLUTION_PART, i, deed, doer, cue, 0.8);
    }
}
