package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches an action that is marked where it stands, within a paragraph: "no quotation has come **
 * Action Board to find another", "Action HP: email them", "Action (Ed): find the cost". Must not
 * catch a plan, a group or a day that is named so ("the Action Plan to be reviewed").
 */
final class ActionInLine implements Rule {

    private static final Set<String> NAMED =
            WordSet.of(
                    "plan plans group groups team teams fraud point points log logs area areas zone"
                            + " fund day days week research item items list lists officer tracker"
                            + " learning for against on trust network force");
    private static final Set<String> OF_A_NAME =
            WordSet.of("the an a our this its their of for and in by on new each any");
    private static final double SURE = 0.85;
    private static final int NEAR = 8;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean marks = words.is(i, "action") && words.at(i).large();
        boolean ofAName = i > 0 && words.at(i - 1).large() || words.in(i - 1, OF_A_NAME);
        if (!marks || ofAName || words.in(i + 1, NAMED)) {
            return null;
        }
        boolean bracketed = words.is(i + 1, "(");
        int from = bracketed || !words.at(i + 1).isWord() ? i + 2 : i + 1;
        int to = behindName(words, from, bracketed);
        if (to <= from || !words.at(from).large()) {
            return null;
        }
        Doer known = s.doers().between(words, from, to);
        Doer doer =
                known == null ? new Doer(words.phrase(from, to), from, to, Doer.Sort.NAME) : known;
        int deed = to + (bracketed ? 2 : 1);
        return new Finding(
                i, deed, Kind.REQUEST, Proposal.Purpose.ACTION, doer, "Action", SURE, true);
    }

    /** Up to "to" or "will" and what is to be done; up to the bracket and its colon. */
    private static int behindName(Words words, int from, boolean bracketed) {
        for (int k = from + 1; k < from + NEAR; k++) {
            boolean ends =
                    bracketed
                            ? words.is(k, ")") && words.is(k + 1, ":")
                            : words.is(k, "to") || words.is(k, "will") || words.is(k, ":");
            if (ends && (bracketed || words.at(k + 1).isWord())) {
                return k;
            }
            if (!bracketed && !words.at(k).isWord() && !words.is(k, "/") && !words.is(k, "&")) {
                return -1;
            }
        }
        return -1;
    }
}
