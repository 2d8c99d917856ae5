package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Catches a promise of whoever spoke last, without saying who: "Will ring the depot.", "Has no
 * figures - will find out." Must not catch what is done in the room ("Will leave the room.").
 */
final class DroppedSubject implements Rule {

    private static final double PROMISED = 0.7;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean opens = i == 0 || words.is(i - 1, "-") || words.is(i - 1, "\u2013");
        if (!opens || !words.is(i, "will")) {
            return null;
        }
        int verb = WillVerb.after(i, s);
        boolean deed = verb > 0 && s.verbs().isPlainDeed(words, verb);
        if (!deed || s.verbs().isForThisMeeting(words, verb)) {
            return null;
        }
        Doer last = new Doer("he", i, i, Doer.Sort.PRONOUN);
        return Finding.action(Kind.UNDERTAKING, i, verb, last, words.phrase(i, verb + 1), PROMISED);
    }
}
