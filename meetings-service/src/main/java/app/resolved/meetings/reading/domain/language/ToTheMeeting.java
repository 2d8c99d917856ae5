package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what the meeting's own people are to be given: "Democratic Services would send the dates
 * to Members", "Members would receive a copy", "Members would be briefed". Must not catch what a
 * scheme would give to others.
 */
final class ToTheMeeting implements Rule {

    private static final Set<String> WILL = WordSet.of("would will shall");
    private static final Set<String> GIVING =
            WordSet.of(
                    "send provide circulate share supply email forward issue write notify inform"
                            + " brief update advise report");
    private static final Set<String> OURS =
            WordSet.of("members councillors governors trustees committee board panel forum");
    private static final Set<String> TOLD =
            WordSet.of("briefed updated informed notified advised told sent given consulted");
    private static final Set<String> ANSWERS = WordSet.of("reply response answer");
    private static final Set<String> PAPERS =
            WordSet.of("report reports update updates paper version edition");
    private static final Set<String> HOLDING =
            WordSet.of("include show contain cover address have");
    private static final Set<String> TO = WordSet.of("to with");
    private static final int FAR = 16;
    private static final int NEAR = 6;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, WILL)) {
            return null;
        }
        if (words.in(i - 1, OURS) && words.is(i + 1, "be") && words.in(i + 2, TOLD)) {
            return Finding.action(Kind.UNDERTAKING, i, i + 2, null, words.phrase(i, i + 3), 0.66);
        }
        if (inALaterPaper(i, words)) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i - 2, i + 2), 0.64);
        }
        Finding received = received(i, s);
        return received == null ? given(i, s) : received;
    }

    /** "Future reports would include a comparison." */
    private static boolean inALaterPaper(int i, Words words) {
        boolean later = words.is(i - 2, "future") || words.is(i - 2, "next");
        boolean laid = words.is(i + 1, "be", "set", "out") || words.is(i + 1, "be", "laid", "out");
        return later && words.in(i - 1, PAPERS) && (laid || words.in(i + 1, HOLDING));
    }

    /** "Members would receive a copy in due course." */
    private static @Nullable Finding received(int i, Sentence s) {
        Words words = s.words();
        boolean answered = words.is(i + 1, "receive", "a", "written") && words.in(i + 4, ANSWERS);
        if (answered) {
            return Finding.action(Kind.UNDERTAKING, i, i + 1, null, words.phrase(i, i + 5), 0.72);
        }
        boolean ours = words.in(i - 1, OURS) && words.is(i + 1, "receive");
        for (int k = i + 3; ours && k < i + NEAR; k++) {
            if (words.in(k, AskedFor.THINGS) || words.in(k, AskedFor.PAPERS)) {
                return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, k + 1), 0.6);
            }
        }
        return null;
    }

    private static @Nullable Finding given(int i, Sentence s) {
        Words words = s.words();
        int verb = s.verbs().overAdverbs(words, i + 1);
        Doer doer = words.in(verb, GIVING) ? s.doers().before(words, i) : null;
        if (doer == null
                || !doer.is(Doer.Sort.BODY, Doer.Sort.NAME)
                || words.in(doer.to() - 1, OURS)
                || !words.at(doer.to() - 1).large()) {
            return null;
        }
        for (int k = verb + 1; k < verb + FAR && !words.is(k, ";"); k++) {
            boolean straight = k <= verb + 3 && words.in(k, OURS);
            boolean to = words.in(k, TO) && (words.in(k + 1, OURS) || words.in(k + 2, OURS));
            if (straight || to) {
                return Finding.action(
                        Kind.UNDERTAKING, i, verb, doer, words.phrase(i, verb + 1), 0.66);
            }
        }
        return null;
    }
}
