package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a request without its "that": "requested a survey be carried out", "requested the item
 * remain on the agenda". Must not catch "requested a report" alone, nor what had been requested.
 */
final class RequestedBare implements Rule {

    private static final Set<String> ASKING = WordSet.of("requested requests");
    private static final Set<String> EARLIER = WordSet.of("had has have been was were be as");
    private static final Set<String> A = WordSet.of("a an the this these");
    private static final Set<String> BARE = WordSet.of("remain attend issue provide come");
    private static final Set<String> NO_SUBJECT = WordSet.of("that to for which who by if and");
    private static final int NEAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean asks = words.in(i, ASKING) && words.in(i + 1, A) && !words.in(i - 1, EARLIER);
        for (int k = i + 3; asks && k < i + NEAR && !words.in(k, NO_SUBJECT); k++) {
            int verb = s.verbs().overAdverbs(words, k + 1);
            boolean be = words.is(k, "be") && s.verbs().isParticipleOfDeed(words, verb);
            boolean bare = words.in(k, BARE) && !words.is(k - 1, "to");
            if (be || bare) {
                String cue = words.phrase(i, (be ? verb : k) + 1);
                return Finding.action(Kind.REQUEST, i, be ? verb : k, null, cue, 0.8).notAccepted();
            }
        }
        return null;
    }
}
