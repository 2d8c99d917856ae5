package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is to happen without a verb of doing: "that a review take place in twelve months",
 * "that letters go out", "that the report show what it cost", "to have". Must not catch what opens
 * the decision ("that proceed" has nothing to happen), nor "the room contains".
 */
final class TakesPlace {

    private static final Phrases HAPPEN =
            Phrases.of(
                    "take place | stand adjourned | stand deferred | go ahead | go out | go to | go"
                        + " from | go on | proceed | come back | come to | lie on the table | stand"
                        + " over | stands over | stand referred | stands referred");
    private static final Set<String> PAPERS =
            WordSet.of("report reports update updates minutes agenda agendas papers paper plan");
    private static final Set<String> HOLD =
            WordSet.of("include contain show give carry state cover list explain");

    private TakesPlace() {}

    static @Nullable Finding in(Words words, int from, int to, Doers doers, Kind kind, String cue) {
        if (words.is(from, "have") && words.is(from - 1, "to")) {
            return Finding.action(kind, from, from, null, cue, 0.8);
        }
        boolean there = words.is(from, "there", "should", "be") || words.is(from, "there", "be");
        if (there && paper(words, words.is(from + 1, "be") ? from + 2 : from + 3)) {
            return Finding.action(kind, from, from + 1, null, cue, 0.8);
        }
        for (int k = from + 1; k < to; k++) {
            if (words.is(k, "be", "the", "subject", "of") && paper(words, k + 4)) {
                return Finding.action(kind, from, k, null, cue, 0.85);
            }
            if (words.is(k, "be", "an", "item") || words.is(k, "be", "on", "the", "agenda")) {
                return Finding.action(kind, from, k, null, cue, 0.85);
            }
            if (words.is(k, "have") && paper(words, k + 1) && doers.before(words, k) != null) {
                return Finding.action(kind, from, k, null, cue, 0.85);
            }
            if (HAPPEN.at(words, k) || words.in(k, HOLD) && words.in(k - 1, PAPERS)) {
                Doer doer = whose(words, from, k, doers);
                return Finding.action(kind, from, k, null, cue, 0.85).by(doer);
            }
        }
        return null;
    }

    /** "that the Panel have a progress report". */
    private static boolean paper(Words words, int from) {
        boolean paper = false;
        for (int k = from; k < from + 4; k++) {
            paper |= words.in(k, AskedFor.THINGS);
        }
        return paper && (words.is(from, "a") || words.is(from, "an") || words.is(from, "further"));
    }

    /** "that the Clerk should go ahead". */
    private static @Nullable Doer whose(Words words, int from, int verb, Doers doers) {
        boolean modal = words.in(verb - 1, AskedWithin.MODALS);
        Doer doer = doers.before(words, modal ? verb - 1 : verb);
        boolean somebody = doer != null && doer.from() >= from && doer.is(Doer.Sort.PERSON);
        return somebody ? doer : null;
    }
}
