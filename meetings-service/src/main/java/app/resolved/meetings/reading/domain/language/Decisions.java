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
            Set.of(
                    "that",
                    "to",
                    "it",
                    "was",
                    "unanimously",
                    ":",
                    "-",
                    "\u2013",
                    "also",
                    "further",
                    "and",
                    "therefore",
                    "resolved",
                    "agreed",
                    "(",
                    ")",
                    ",",
                    ".",
                    "\"",
                    "'",
                    "recommended",
                    "hereby",
                    "decided",
                    "members",
                    "accordingly",
                    "in",
                    "principle",
                    "by",
                    "all",
                    "present");
    private static final Set<String> MODALS = Set.of("should", "would", "will", "shall", "must");
    private static final Set<String> ASKED =
            Set.of(
                    "asked",
                    "requested",
                    "invited",
                    "instructed",
                    "authorised",
                    "tasked",
                    "delegated",
                    "directed",
                    "encouraged",
                    "urged",
                    "authorized",
                    "empowered",
                    "recommended");
    private static final Set<String> ASK =
            Set.of(
                    "ask",
                    "request",
                    "invite",
                    "instruct",
                    "authorise",
                    "task",
                    "direct",
                    "encourage",
                    "urge",
                    "recommend",
                    "delegate",
                    "asks",
                    "requests",
                    "recommends",
                    "delegates",
                    "authorises",
                    "authorize");
    private static final Set<String> AFTER_VERB =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "to",
                    "that",
                    "officers",
                    "members",
                    "with",
                    "back",
                    "it",
                    "them",
                    "this",
                    "any",
                    "all",
                    "further",
                    "for",
                    "on",
                    "at",
                    "another",
                    "two",
                    "three",
                    "new",
                    "quotes",
                    "quotations");
    private static final Set<String> NOT_A_VERB_BEFORE =
            Set.of(
                    "be", "should", "of", "is", "was", "were", "will", "would", "from", "as", "has",
                    "had");

    private final Verbs verbs;
    private final Vocabulary vocabulary;
    private final CompleteByItself complete;

    Decisions(Vocabulary vocabulary, Verbs verbs) {
        this.vocabulary = vocabulary;
        this.verbs = verbs;
        this.complete = new CompleteByItself(vocabulary);
    }

    /** What the words from one place to another decide; nothing where they state a fact. */
    @Nullable Finding read(Words words, int from, int to, Doers doers, Kind kind, String cue) {
        int start = from;
        while (start < to && LEADING.contains(words.lower(start))) {
            start++;
        }
        if (nothingIsDone(words, start, to)) {
            return Finding.information(kind, start, start, cue, 0.85);
        }
        Asked asked = askedWithin(words, start, to, doers);
        if (asked != null) {
            return Finding.action(asked.kind(kind), start, asked.verb, asked.doer, cue, 0.95)
                    .by(asked.doer);
        }
        Head head = headOf(words, start, to, doers);
        if (head == null) {
            return null;
        }
        return finding(words, start, to, head, kind, cue);
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
                            || words.is(k, "make", "no");
            no |= not;
        }
        return no;
    }

    private Finding finding(Words words, int start, int to, Head head, Kind kind, String cue) {
        boolean information = complete.is(words, head, start, to);
        if (information && !laterDeed(words, head.verb + 1, to)) {
            return Finding.information(kind, start, head.verb, cue, 0.9);
        }
        boolean known = vocabulary.known(head.base) || information;
        Finding action =
                Finding.action(kind, start, head.verb, head.doer, cue, known ? 0.92 : 0.75);
        return action.by(head.doer);
    }

    /**
     * Whoever is asked within a decision owns it: "the Director be asked to", "ask officers to".
     */
    private @Nullable Asked askedWithin(Words words, int from, int to, Doers doers) {
        for (int i = from; i < to; i++) {
            boolean passive = ASKED.contains(words.lower(i)) && words.is(i - 1, "be");
            if (passive && (words.is(i + 1, "to") || words.is(i + 1, "that"))) {
                Doer doer = doers.before(words, i - (MODALS.contains(words.lower(i - 2)) ? 2 : 1));
                return new Asked(words.lower(i), verbs.overAdverbs(words, i + 2), doer);
            }
            if (words.is(i, "delegated") && words.is(i + 1, "to")) {
                return new Asked(words.lower(i), i, upTo(words, i + 2, to, doers));
            }
            boolean told =
                    ASKED.contains(words.lower(i))
                            && (i == from || words.is(i - 1, "and"))
                            && !words.is(i + 1, "by");
            if (told) {
                return new Asked(
                        words.lower(i),
                        deedAfter(words, i, to),
                        addressee(words, i + 1, to, doers));
            }
            if (ASK.contains(words.lower(i)) && verbPlace(words, i, from, doers)) {
                return new Asked(
                        words.lower(i),
                        deedAfter(words, i, to),
                        addressee(words, i + 1, to, doers));
            }
        }
        return null;
    }

    private boolean verbPlace(Words words, int i, int from, Doers doers) {
        String before = words.lower(i - 1);
        boolean starts =
                i == from
                        || before.equals("to")
                        || before.equals("and")
                        || before.equals(",")
                        || before.equals("also")
                        || before.equals("would")
                        || before.equals("should")
                        || before.equals("formally");
        return starts && !NOT_A_VERB_BEFORE.contains(words.lower(i + 1))
                || doers.before(words, i) != null && !words.at(i).large();
    }

    private int deedAfter(Words words, int i, int to) {
        for (int k = i + 1; k < to; k++) {
            if (words.is(k, "to") && verbs.isDeed(words, k + 1)) {
                return k + 1;
            }
        }
        return i;
    }

    private @Nullable Doer addressee(Words words, int from, int to, Doers doers) {
        int start = words.is(from, "to") || words.is(from, "authority") ? from + 1 : from;
        start = words.is(start, "to") ? start + 1 : start;
        for (int k = start + 1; k < Math.min(to, start + 18); k++) {
            if (words.is(k, "to") || words.is(k, "that") || words.is(k, "for")) {
                return doers.between(words, start, k);
            }
        }
        return null;
    }

    private @Nullable Doer upTo(Words words, int from, int to, Doers doers) {
        int end = from;
        while (end < Math.min(to, from + 14) && doers.between(words, from, end + 1) != null
                || end == from) {
            end++;
            if (end >= to) {
                break;
            }
        }
        return doers.between(words, from, end);
    }

    private @Nullable Head headOf(Words words, int from, int to, Doers doers) {
        if (startsWithVerb(words, from)) {
            return new Head(from, vocabulary.baseOf(words.lower(from)), false, null);
        }
        for (int k = from; k < to; k++) {
            Head head = headAt(words, k, from, doers);
            if (head != null) {
                return head;
            }
        }
        return null;
    }

    private boolean startsWithVerb(Words words, int from) {
        boolean after = words.is(from - 1, "to");
        boolean listed =
                vocabulary.information.contains(words.lower(from))
                        || vocabulary.deeds.contains(words.lower(from))
                        || vocabulary.information.contains(vocabulary.baseOf(words.lower(from)))
                                && vocabulary.isParticiple(words.lower(from));
        return after && verbs.isDeed(words, from)
                || listed && !NOT_A_VERB_BEFORE.contains(words.lower(from + 1))
                || words.is(from, "not");
    }

    private @Nullable Head headAt(Words words, int k, int from, Doers doers) {
        if (words.is(k, "be") || words.is(k, "are") || words.is(k, "is")) {
            int verb = verbs.overAdverbs(words, k + 1);
            boolean participle = vocabulary.isParticiple(words.lower(verb));
            return participle
                    ? new Head(
                            verb,
                            vocabulary.baseOf(words.lower(verb)),
                            true,
                            doerOf(
                                    doers.before(
                                            words,
                                            k
                                                    - (MODALS.contains(words.lower(k - 1))
                                                                    || words.is(k - 1, "to")
                                                            ? 1
                                                            : 0)),
                                    words.lower(verb)))
                    : null;
        }
        boolean wasTo =
                (words.is(k, "was", "to") || words.is(k, "were", "to"))
                        && verbs.isDeed(words, k + 2);
        if (wasTo) {
            return new Head(k + 2, words.lower(k + 2), false, null);
        }
        boolean modal = MODALS.contains(words.lower(k));
        Doer doer = modal || words.is(k, "to") ? doers.before(words, k) : null;
        int verb = verbs.overAdverbs(words, k + 1);
        if (modal && !words.is(verb, "be") && verbs.isPlainDeed(words, verb)) {
            return new Head(verb, words.lower(verb), false, doer);
        }
        if (words.is(k, "to")
                && doer != null
                && doer.from() <= from + 1
                && verbs.isDeed(words, verb)) {
            return new Head(verb, words.lower(verb), false, doer);
        }
        return subjunctive(words, k, from, doers);
    }

    /** "the Committee note the report", "the Director provide figures", "we join". */
    private @Nullable Head subjunctive(Words words, int k, int from, Doers doers) {
        if (k == from || words.at(k).large() || NOT_A_VERB_BEFORE.contains(words.lower(k + 1))) {
            return null;
        }
        if (!AFTER_VERB.contains(words.lower(k + 1)) && !words.tagged(k, "VERB")) {
            return null;
        }
        String base = vocabulary.baseOf(words.lower(k));
        boolean verb = vocabulary.information.contains(base) || vocabulary.deeds.contains(base);
        if (!verb
                || vocabulary.roles.contains(words.lower(k))
                || vocabulary.bodies.contains(words.lower(k))) {
            return null;
        }
        boolean past = vocabulary.isParticiple(words.lower(k)) && !base.equals(words.lower(k));
        Doer doer = doers.before(words, k);
        return doer == null || past && !vocabulary.information.contains(base)
                ? null
                : new Head(k, base, false, doer);
    }

    private @Nullable Doer doerOf(@Nullable Doer before, String participle) {
        return ASKED.contains(participle) ? before : null;
    }

    /** "note the report and ask ..." is for action after all. */
    private boolean laterDeed(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.is(k, "and") || words.is(k, ",") || words.is(k, ";")) {
                int verb = k + 1;
                while (words.is(verb, "to")
                        || words.is(verb, "also")
                        || words.is(verb, "that")
                        || words.is(verb, "and")) {
                    verb++;
                }
                String base = words.lower(verb);
                if (vocabulary.deeds.contains(base)
                        && !vocabulary.information.contains(base)
                        && !vocabulary.statives.contains(base)
                        && AFTER_VERB.contains(words.lower(verb + 1))) {
                    return true;
                }
            }
            if (words.is(k, "be")
                    && vocabulary.passives.contains(words.lower(verbs.overAdverbs(words, k + 1)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The verb of a decision.
     *
     * @param passive whether it stands as "be noted"
     */
    record Head(int verb, String base, boolean passive, @Nullable Doer doer) {}

    private record Asked(String verbWord, int verb, @Nullable Doer doer) {

        Kind kind(Kind other) {
            return verbWord.startsWith("recommend")
                            || verbWord.startsWith("encourage")
                            || verbWord.startsWith("urge")
                    ? Kind.RECOMMENDATION
                    : other;
        }
    }
}
