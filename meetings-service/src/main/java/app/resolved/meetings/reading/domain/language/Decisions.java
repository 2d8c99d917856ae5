package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of the words of a decision whether they ask for something to be done afterwards or are
 * complete by being resolved: "that officers provide a report" and "that the report be noted".
 */
final class Decisions {

    private static final Set<String> LEADING =
            WordSet.of(
                    "that to it was unanimously : - \u2013 also further and therefore resolved"
                            + " agreed agree agrees ( ) , . \" ' recommended hereby decided members"
                            + " accordingly in principle by all present");

    /**
     * Words of one decision: a text without an end is looked through once, not once for each word.
     */
    private static final int FAR = 250;

    private static final int LONGEST_CONDITION = 20;

    /** "endorse the budget to be put to Council": who backs it has nothing more to do. */
    private static final Set<String> BACKING =
            WordSet.of(
                    "note notes endorse endorses support supports welcome welcomes noted endorsed"
                            + " supported welcomed considered");

    private static final Set<String> GOING_ON = WordSet.of("and ; subject addition including but");

    private final Vocabulary vocabulary;
    private final CompleteByItself complete;
    private final AskedWithin askedWithin;
    private final DecisionVerb verb;
    private final DoneAfterAll afterAll;

    Decisions(Vocabulary vocabulary, Verbs verbs) {
        this.vocabulary = vocabulary;
        this.complete = new CompleteByItself(vocabulary);
        this.askedWithin = new AskedWithin(verbs);
        this.verb = new DecisionVerb(vocabulary, verbs);
        this.afterAll = new DoneAfterAll(vocabulary, verbs);
    }

    /** What all words from a place on resolve; nothing where they state a fact. */
    @Nullable Finding resolution(Words words, int from, Doers doers, String cue) {
        return read(words, from, words.size(), doers, Kind.RESOLUTION_PART, cue);
    }

    /** What the words from one place to another decide; nothing where they state a fact. */
    @Nullable Finding read(Words words, int from, int until, Doers doers, Kind kind, String cue) {
        int to = Math.min(until, from + FAR);
        int start = from;
        while (start < to && words.in(start, LEADING) && !recommendsIt(words, start)) {
            start++;
        }
        start = overCondition(words, start, to);
        boolean urges = words.in(start, AskedWithin.ASKED);
        boolean nothing = !urges && NothingIsDone.in(words, start, to);
        int after = nothing ? butTo(words, start, to) : 0;
        if (after > 0) {
            return read(words, after, until, doers, kind, cue);
        }
        if (nothing || PublicShutOut.in(words, from, to)) {
            return Finding.information(kind, start, start, cue, 0.85);
        }
        AskedWithin.Asked asked = askedWithin.in(words, start, to, doers);
        if (asked != null) {
            return Finding.action(asked.kind(kind), start, asked.verb(), asked.doer(), cue, 0.95)
                    .by(asked.doer());
        }
        Head head = verb.in(words, start, to, doers);
        if (head == null) {
            Finding happens = TakesPlace.in(words, start, to, doers, kind, cue);
            return happens == null ? PaperNamed.in(words, start, to, doers, kind, cue) : happens;
        }
        if (head.base().equals("resolve") && words.is(head.verb() + 1, "to")) {
            return read(words, head.verb() + 2, until, doers, kind, cue);
        }
        if (head.base().equals("refer")) {
            Doer body = ReferredTo.after(words, head.verb(), to, doers);
            return Finding.action(kind, start, head.verb(), null, cue, 0.92).by(body);
        }
        return complete.is(words, head, start, to)
                ? resolved(words, start, to, head, doers, kind, cue)
                : toBeDone(words, start, head, vocabulary.known(head.base()), doers, kind, cue);
    }

    /** "should contracts not be exchanged by June, the Director": where the deed begins. */
    private static int overCondition(Words words, int from, int to) {
        boolean condition =
                words.is(from, "should")
                        || words.is(from, "if")
                        || words.is(from, "in", "the", "event");
        for (int k = from + 3; condition && k < Math.min(to, from + LONGEST_CONDITION); k++) {
            if (words.is(k, ",")) {
                return k + 1;
            }
        }
        return from;
    }

    /** "not to allow it but to look at the rules again": where the second part begins; or 0. */
    private static int butTo(Words words, int from, int to) {
        for (int k = from + 2; k < to - 1; k++) {
            if (words.is(k, "but", "to")
                    || words.is(k, "but", "that")
                    || words.is(k, "but", "ask")) {
                return k + 1;
            }
        }
        return 0;
    }

    /** "recommended it to Cabinet", which leads in nothing more. */
    private static boolean recommendsIt(Words words, int at) {
        return words.is(at, "recommended")
                && (words.is(at + 1, "it")
                        || words.is(at + 1, "them")
                        || words.is(at + 1, "this")
                        || words.is(at + 1, "to"));
    }

    /** Complete, unless something is to be done after all. */
    private Finding resolved(
            Words words, int start, int to, Head head, Doers doers, Kind kind, String cue) {
        int behind = head.verb() + 1;
        if (words.in(head.verb(), BACKING) && !head.passive() && !goesOn(words, behind, to)) {
            return Finding.information(kind, start, head.verb(), cue, 0.9);
        }
        Head proviso = afterAll.proviso(words, behind, to, doers);
        if (proviso != null) {
            return Finding.action(kind, start, proviso.verb(), null, cue, 0.8).by(proviso.doer());
        }
        if (afterAll.byTheBody(words, behind, to)) {
            Finding action = toBeDone(words, start, head, true, doers, kind, cue);
            return action.doer() == null
                    ? action.by(referredBehind(words, behind, to, doers))
                    : action;
        }
        Head later = afterAll.bySomebody(words, behind, to, doers);
        return later == null
                ? Finding.information(kind, start, head.verb(), cue, 0.9)
                : Finding.action(kind, start, later.verb(), null, cue, 0.86).by(later.doer());
    }

    /** Not where "and" only joins names: "the Council and Borough Leaders". */
    private static boolean goesOn(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            boolean names = words.is(k, "and") && words.at(k + 1).large();
            if (words.in(k, GOING_ON) && !names && words.at(k + 1).isWord()) {
                return true;
            }
        }
        return false;
    }

    private static Finding toBeDone(
            Words words, int start, Head head, boolean known, Doers doers, Kind kind, String cue) {
        Doer named = head.doer();
        Doer by = named == null && head.passive() ? ByWhom.after(words, head.verb(), doers) : named;
        return Finding.action(kind, start, head.verb(), named, cue, known ? 0.92 : 0.75).by(by);
    }

    /** "be noted and be referred to the Planning Committee". */
    private static @Nullable Doer referredBehind(Words words, int from, int to, Doers doers) {
        Doer body = null;
        for (int k = from; body == null && k < to; k++) {
            body = words.is(k, "be", "referred") ? ReferredTo.after(words, k + 1, to, doers) : null;
        }
        return body;
    }
}
