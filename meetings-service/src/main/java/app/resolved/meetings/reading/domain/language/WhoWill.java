package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a deed behind "who": "it was left with the Clerk, who would write", "comments to the
 * Secretary by 24 May, who will put them together". Must not catch "the officer who would lead the
 * project", where no comma stands, nor "residents, who would benefit".
 */
final class WhoWill implements Rule {

    private static final Set<String> MODALS = WordSet.of("will would is was");
    private static final int FAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, MODALS) || !words.is(i - 2, ",", "who")) {
            return null;
        }
        boolean will = words.is(i, "will") || words.is(i, "would");
        int verb = s.verbs().overAdverbs(words, i + (will ? 1 : 2));
        boolean deed = (will || words.is(i + 1, "to")) && s.verbs().isPlainDeed(words, verb);
        if (!deed || s.verbs().isForThisMeeting(words, verb)) {
            return null;
        }
        for (int end = i - 2; end > Math.max(0, i - FAR); end--) {
            Doer doer = s.doers().before(words, end);
            if (doer != null && doer.is(Doer.Sort.PERSON)) {
                return Finding.action(
                                Kind.UNDERTAKING,
                                i - 1,
                                verb,
                                null,
                                words.phrase(i - 1, verb + 1),
                                0.72)
                        .by(doer);
            }
        }
        return null;
    }
}
