package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "a report would come back to the Committee in June". Must not catch "the swallows would
 * return in spring".
 */
final class ComesBack implements Rule {

    private static final Set<String> PAPERS =
            WordSet.of(
                    "report paper update item policy plan strategy proposals proposal reports"
                        + " version draft figures results findings business case review briefing"
                        + " matter issue this it answer response confirmation note details"
                        + " information dashboard");
    private static final Set<String> COMING = Set.of("come", "return", "go");
    private static final int NEAR = 7;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean modal = words.is(i, "would") || words.is(i, "will") || words.is(i, "to");
        if (words.is(i, "to", "come") && comesToAMeeting(words, i)) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 3), 0.66);
        }
        boolean follows = modal && !words.is(i, "to") && words.is(i + 1, "follow");
        if (follows && further(words, i) && !words.at(i + 2).large()) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i - 1, i + 2), 0.64);
        }
        boolean noted = words.is(i + 1, "go", "to") && words.due() != null && writing(words, i);
        boolean letter = (words.is(i - 1, "letter") || noted) && words.is(i + 1, "go", "to");
        if (modal && letter && whom(words, i + 3, s)) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i - 1, i + 3), 0.68);
        }
        int come = words.is(i + 1, "now") ? i + 2 : i + 1;
        boolean paper = PAPERS.contains(words.lower(i - 1)) || paperFirst(words, i);
        if (!modal || !COMING.contains(words.lower(come)) || !paper) {
            return null;
        }
        for (int k = i + 2; k < i + NEAR; k++) {
            if (words.is(k, "for", "approval") || words.is(k, "for", "sign-off")) {
                return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, k + 2), 0.68);
            }
            boolean to = words.is(k, "to") || words.is(k, "before");
            if (to && body(words, k + 1, s)) {
                return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, k + 1), 0.68);
            }
        }
        return null;
    }

    /** "The update was late and would come to the next meeting". */
    private static boolean paperFirst(Words words, int modal) {
        return words.is(modal - 1, "and") && words.has(0, 4, PAPERS);
    }

    /** "Housing to come to a future meeting", as notes have it. */
    private static boolean comesToAMeeting(Words words, int i) {
        boolean later = false;
        for (int k = i + 2; k < i + NEAR; k++) {
            later |= words.is(k, "future", "meeting") || words.is(k, "next", "meeting");
        }
        boolean dated = words.due() != null && words.is(i - 1, ";");
        return dated || later && Verbless.before(words, i);
    }

    /** "a further paper would follow". */
    private static boolean further(Words words, int modal) {
        boolean further = false;
        for (int k = Math.max(0, modal - 5); k < modal; k++) {
            further |= words.is(k, "further") || words.is(k, "full") || words.is(k, "written");
        }
        boolean inWriting =
                words.is(modal - 3, "answer", "in", "writing")
                        || words.is(modal + 2, "by", "email")
                        || words.is(modal + 2, "in", "writing")
                        || words.is(modal + 2, "outside")
                        || words.is(modal + 2, "after", "the", "meeting");
        return inWriting || further && PAPERS.contains(words.lower(modal - 1));
    }

    /** "a note explaining the outcome". */
    private static boolean writing(Words words, int modal) {
        for (int k = Clause.startBefore(words, modal); k < modal; k++) {
            boolean paper = words.is(k, "note") || words.is(k, "letter") || words.is(k, "email");
            if (paper && (words.is(k - 1, "a") || words.is(k - 1, "the"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean whom(Words words, int from, Sentence s) {
        if (words.is(from, "all") || words.is(from, "every")) {
            return true;
        }
        for (int k = from + 1; k < from + NEAR; k++) {
            if (s.doers().between(words, from, k) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean body(Words words, int from, Sentence s) {
        for (int k = from + 1; k < from + NEAR; k++) {
            Doer doer = s.doers().between(words, from, k);
            if (doer != null && doer.ours() || words.is(k - 1, "meeting")) {
                return true;
            }
        }
        return false;
    }
}
