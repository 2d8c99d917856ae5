package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says of the words of a decision whether they ask for something to be done afterwards or are
 * complete by being resolved: "that officers provide a report" and "that the report be noted".
 */
final class Decisions {

    private static final Set<String> LEADING =
            WordSet.of(
                    "that to it was unanimously : - \u2013 also further and therefore resolved"
                        + " agreed ( ) , . \" ' recommended hereby decided members accordingly in"
                        + " principle by all present");
    static final Set<String> AFTER_VERB =
            WordSet.of(
                    "the a an to that officers members with back it them this any all further for"
                            + " on at another two three new quotes quotations");

    private static final Set<String> PAPERS =
            WordSet.of("report reports update updates minutes agenda agendas papers paper plan");
    private static final Set<String> ASKS =
            WordSet.of("invites requests asks instructs urges recommends calls");
    private static final Set<String> NO_LATER_DEED =
            WordSet.of("replace serve continue act address lead support report");

    /**
     * Words of one decision: a text without an end is looked through once, not once for each word.
     */
    private static final int FAR = 250;

    private static final int NEAR = 20;
    private static final Pattern SHUT =
            Pattern.compile(
                    "(?i)\\bpublic\\b.{0,60}\\bbe (?:excluded|asked to (?:leave|withdraw)|requested"
                            + " to (?:leave|withdraw))|\\bexclude\\b.{0,30}\\bpublic\\b");

    private final Verbs verbs;
    private final Vocabulary vocabulary;
    private final CompleteByItself complete;
    private final AskedWithin askedWithin;
    private final DecisionVerb verb;

    Decisions(Vocabulary vocabulary, Verbs verbs) {
        this.vocabulary = vocabulary;
        this.verbs = verbs;
        this.complete = new CompleteByItself(vocabulary);
        this.askedWithin = new AskedWithin(verbs);
        this.verb = new DecisionVerb(vocabulary, verbs);
    }

    /** What the words from one place to another decide; nothing where they state a fact. */
    @Nullable Finding read(Words words, int from, int until, Doers doers, Kind kind, String cue) {
        int to = Math.min(until, from + FAR);
        int start = from;
        while (start < to && LEADING.contains(words.lower(start))) {
            start++;
        }
        if (nothingIsDone(words, start, to) || shut(words, from, to)) {
            return Finding.information(kind, start, start, cue, 0.85);
        }
        AskedWithin.Asked asked = askedWithin.in(words, start, to, doers);
        if (asked != null) {
            return Finding.action(asked.kind(kind), start, asked.verb(), asked.doer(), cue, 0.95)
                    .by(asked.doer());
        }
        Head head = verb.in(words, start, to, doers);
        if (head == null) {
            return takesPlace(words, start, to, doers, kind, cue);
        }
        if (head.base().equals("refer")) {
            Doer body = referredTo(words, head.verb(), to, doers);
            return Finding.action(kind, start, head.verb(), null, cue, 0.92).by(body);
        }
        return finding(words, start, to, head, doers, kind, cue);
    }

    private static boolean shut(Words words, int from, int to) {
        int last = Math.min(to, words.size()) - 1;
        int first = Math.max(0, from - NEAR);
        return first <= last
                && SHUT.matcher(words.text())
                        .region(words.at(first).start(), words.at(last).end())
                        .find();
    }

    /** "that a review take place in twelve months". */
    private static @Nullable Finding takesPlace(
            Words words, int from, int to, Doers doers, Kind kind, String cue) {
        if (words.is(from, "have") && words.is(from - 1, "to")) {
            return Finding.action(kind, from, from, null, cue, 0.8);
        }
        for (int k = from + 1; k < to; k++) {
            boolean going =
                    words.is(k, "go", "out")
                            || words.is(k, "go", "to")
                            || words.is(k, "lie", "on", "the", "table")
                            || words.is(k, "stand", "over")
                            || words.is(k, "stands", "over")
                            || words.is(k, "go", "on")
                            || words.is(k, "stand", "referred")
                            || words.is(k, "stands", "referred")
                            || words.is(k, "proceed")
                            || words.is(k, "come", "back")
                            || words.is(k, "come", "to")
                            || PAPERS.contains(words.lower(k - 1))
                                    && (words.is(k, "include")
                                            || words.is(k, "contain")
                                            || words.is(k, "show"));
            if (going
                    || words.is(k, "take", "place")
                    || words.is(k, "go", "ahead")
                    || words.is(k, "should", "go", "to")
                    || words.is(k, "should", "go", "out")) {
                Doer doer = doers.before(words, modal(words, k - 1) ? k - 1 : k);
                boolean somebody = doer != null && doer.from() >= from && doer.is(Doer.Sort.PERSON);
                return Finding.action(kind, from, k, null, cue, 0.85).by(somebody ? doer : null);
            }
        }
        return null;
    }

    private static boolean modal(Words words, int at) {
        return AskedWithin.MODALS.contains(words.lower(at));
    }

    private static @Nullable Doer referredTo(Words words, int verb, int to, Doers doers) {
        for (int k = verb + 1; k < Math.min(to, verb + 12); k++) {
            for (int end = k + 2; words.is(k, "to") && end < Math.min(to + 1, k + 12); end++) {
                Doer body = doers.between(words, k + 1, end);
                if (body != null && body.is(Doer.Sort.BODY, Doer.Sort.PERSON)) {
                    return body;
                }
            }
        }
        return null;
    }

    /** "that no action be taken", "that we do not apply". */
    private static boolean nothingIsDone(Words words, int from, int to) {
        boolean no = words.is(from, "no") || words.is(from, "not");
        for (int k = from; k < Math.min(to, from + 8); k++) {
            boolean not =
                    words.is(k, "do", "not")
                            || words.is(k, "does", "not")
                            || words.is(k, "be", "not")
                            || words.is(k, "not", "be")
                            || words.is(k, "not", "to")
                            || words.is(k, "take", "no")
                            || words.is(k, "should", "not")
                            || words.is(k, "would", "not")
                            || words.is(k, "no", "further", "action")
                            || words.is(k, "make", "no")
                            || words.is(k, "left", "as", "it")
                            || words.is(from, "leave") && words.is(k, "as", "it", "is");
            no |= not;
        }
        return no;
    }

    private Finding finding(
            Words words, int start, int to, Head head, Doers doers, Kind kind, String cue) {
        boolean information = complete.is(words, head, start, to);
        Head proviso = information ? proviso(words, head.verb() + 1, to, doers) : null;
        if (proviso != null) {
            return Finding.action(kind, start, proviso.verb(), null, cue, 0.8).by(proviso.doer());
        }
        if (information && !laterDeed(words, head.verb() + 1, to)) {
            Head later = laterDoer(words, head.verb() + 1, to, doers);
            return later == null
                    ? Finding.information(kind, start, head.verb(), cue, 0.9)
                    : Finding.action(kind, start, later.verb(), null, cue, 0.86).by(later.doer());
        }
        boolean known = vocabulary.known(head.base()) || information;
        Finding action =
                Finding.action(kind, start, head.verb(), head.doer(), cue, known ? 0.92 : 0.75);
        Doer by =
                head.doer() == null && head.passive()
                        ? ByWhom.after(words, head.verb(), doers)
                        : null;
        for (int k = head.verb() + 1; information && by == null && k < to; k++) {
            by = words.is(k, "be", "referred") ? referredTo(words, k + 1, to, doers) : null;
        }
        return action.by(head.doer() == null ? by : head.doer());
    }

    /** "approved, subject to the Clerk obtaining confirmation". */
    private @Nullable Head proviso(Words words, int from, int to, Doers doers) {
        for (int k = from; k < to; k++) {
            for (int v = k + 3; words.is(k, "subject", "to") && v < Math.min(to, k + 12); v++) {
                Doer doer = verbs.isDoing(words, v) ? doers.between(words, k + 2, v) : null;
                if (doer != null) {
                    return new Head(v, words.lower(v), false, doer);
                }
            }
        }
        return null;
    }

    /** "be approved and the Head of Planning publish it". */
    private @Nullable Head laterDoer(Words words, int from, int to, Doers doers) {
        for (int k = from; k < to; k++) {
            if (!words.is(k, "and") && !words.is(k, ";")) {
                continue;
            }
            for (int v = k + 2; v < Math.min(to, k + 14); v++) {
                Doer doer = laterVerb(words, v) ? doers.before(words, v) : null;
                if (doer != null
                        && doer.from() > k
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)) {
                    return new Head(v, words.lower(v), false, doer);
                }
            }
        }
        return null;
    }

    private boolean laterVerb(Words words, int v) {
        String base = words.lower(v);
        boolean modal = AskedWithin.MODALS.contains(base) || base.equals("to");
        return modal && verbs.isPlainDeed(words, v + 1)
                || vocabulary.deeds.contains(base)
                        && !words.at(v).large()
                        && !NO_LATER_DEED.contains(base)
                        && !vocabulary.statives.contains(base)
                        && (AFTER_VERB.contains(words.lower(v + 1)) || words.is(v + 1, "into"));
    }

    /** "note the report and ask ..." is for action after all. */
    private boolean laterDeed(Words words, int from, int to) {
        boolean told = false;
        for (int k = from; k < to; k++) {
            told |= words.is(k, "to", "request", "that") || words.is(k, "to", "ask", "that");
            if (words.is(k, "and") || words.is(k, ",") || words.is(k, ";")) {
                int verb = k + 1;
                while (words.is(verb, "to")
                        || words.is(verb, "also")
                        || words.is(verb, "that")
                        || words.is(verb, "and")) {
                    verb++;
                }
                String base = words.lower(verb);
                if (ASKS.contains(base) && words.at(verb + 1).isWord()) {
                    return true;
                }
                if (vocabulary.deeds.contains(base)
                        && !vocabulary.information.contains(base)
                        && !vocabulary.statives.contains(base)
                        && AFTER_VERB.contains(words.lower(verb + 1))) {
                    return true;
                }
            }
            if (!told
                    && words.is(k, "be")
                    && vocabulary.passives.contains(words.lower(verbs.overAdverbs(words, k + 1)))) {
                return true;
            }
        }
        return false;
    }
}
