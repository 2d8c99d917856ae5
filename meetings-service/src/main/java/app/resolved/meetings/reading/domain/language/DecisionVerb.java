package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that says what is decided: "be noted", "should write", "the Director provide". */
final class DecisionVerb {

    static final Set<String> NOT_A_VERB_BEFORE =
            WordSet.of("be should of is was were will would from as has had");

    /** Words that stand behind a verb, seldom behind a thing. */
    static final Set<String> AFTER_VERB =
            WordSet.of(
                    "the a an to that as officers members with back it them this any all each every"
                            + " further for on at another two three new quotes quotations");

    /** Words that stand as often for a thing: "the Committee report". */
    private static final Set<String> NOUNS_TOO =
            WordSet.of(
                    "report reports plan plans note notes list lists review reviews update updates"
                        + " visit visits contact contacts request requests survey surveys test"
                        + " trial study work link links post posts email start progress act design"
                        + " model cost costs fund funds schedule support tender tenders offer order"
                        + " orders address discussion view views use place places approach measure"
                        + " measures function functions seat seats feed trial process table name"
                        + " copy copies tables");

    private static final Set<String> DIRECTIONS = WordSet.of("down up out off round over");
    private static final Set<String> EVERY = WordSet.of("each every all any both");
    private static final Set<String> REASONS = WordSet.of("as because since");
    private static final Set<String> OBJECTS =
            WordSet.of("the a an that this these it them any all each every both its their");
    private static final int NEAR = 10;
    private static final int FARTHEST = 80;
    private static final int LONGEST_ASIDE = 8;

    private final Vocabulary vocabulary;
    private final Verbs verbs;

    DecisionVerb(Vocabulary vocabulary, Verbs verbs) {
        this.vocabulary = vocabulary;
        this.verbs = verbs;
    }

    @Nullable Head in(Words words, int from, int to, Doers doers) {
        if (startsWithVerb(words, from)) {
            return new Head(from, vocabulary.baseOf(words.lower(from)), false, null);
        }
        Head within = null;
        boolean states = false;
        for (int k = from; k < Math.min(to, from + FARTHEST); k++) {
            states |= states(words, k);
            if (states && (words.in(k, REASONS) || words.is(k, "to", "be"))) {
                return within;
            }
            Head head = headAt(words, k, from, doers);
            boolean aside = head != null && head.passive() && words.is(k - 1, "to");
            if (head != null && !aside) {
                return head;
            }
            if (words.is(k, ";") && within != null) {
                return within;
            }
            within = within == null ? head : within;
        }
        return within;
    }

    /** "call-in is not appropriate as", "the statement was ready to be": how things are. */
    private static boolean states(Words words, int k) {
        boolean is = words.is(k, "is") || words.is(k, "are") || words.is(k, "was");
        return is && (words.is(k + 1, "not") || words.is(k + 1, "ready"));
    }

    private boolean startsWithVerb(Words words, int from) {
        boolean after = words.is(from - 1, "to");
        boolean listed =
                vocabulary.information.contains(words.lower(from))
                        || vocabulary.deeds.contains(words.lower(from))
                        || vocabulary.information.contains(vocabulary.baseOf(words.lower(from)))
                                && vocabulary.isParticiple(words.lower(from));
        String base = vocabulary.baseOf(words.lower(from));
        boolean third =
                words.lower(from).endsWith("s")
                        && vocabulary.known(base)
                        && (AFTER_VERB.contains(words.lower(from + 1))
                                || words.is(from + 1, "that"));
        return !settledThing(words, from)
                && !thingToBe(words, from)
                && startsWithVerb(words, from, listed, third, after);
    }

    /** "report received", "plan approved": the thing and what was done with it. */
    private boolean settledThing(Words words, int from) {
        return NOUNS_TOO.contains(words.lower(from))
                && vocabulary.isParticiple(words.lower(from + 1))
                && vocabulary.information.contains(vocabulary.baseOf(words.lower(from + 1)));
    }

    /** "progress to date be noted": a thing, and what is to be done with it. */
    private boolean thingToBe(Words words, int from) {
        boolean thing = !OBJECTS.contains(words.lower(from + 1));
        for (int k = from + 1; thing && k < from + NEAR && !words.is(k, "that"); k++) {
            if (words.is(k, "be")) {
                return vocabulary.isParticiple(words.lower(k + 1));
            }
        }
        return false;
    }

    private boolean startsWithVerb(
            Words words, int from, boolean listed, boolean third, boolean after) {
        return third
                || after && verbs.isDeed(words, from)
                || listed && !NOT_A_VERB_BEFORE.contains(words.lower(from + 1))
                || after && words.is(from, "require")
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
                                                    - (AskedWithin.MODALS.contains(
                                                                            words.lower(k - 1))
                                                                    || words.is(k - 1, "to")
                                                            ? 1
                                                            : 0)),
                                    words.lower(verb)))
                    : null;
        }
        if (words.is(k, "stand", "referred") || words.is(k, "stands", "referred")) {
            return new Head(k + 1, "refer", false, null);
        }
        boolean wasTo =
                (words.is(k, "was", "to") || words.is(k, "were", "to"))
                        && verbs.isDeed(words, k + 2);
        if (wasTo) {
            return new Head(k + 2, words.lower(k + 2), false, null);
        }
        boolean modal = AskedWithin.MODALS.contains(words.lower(k));
        boolean comma = modal && words.is(k - 1, ",");
        Doer doer = modal || words.is(k, "to") ? doers.before(words, comma ? k - 1 : k) : null;
        int verb = verbs.overAdverbs(words, modal ? overAside(words, k + 1) : k + 1);
        boolean opinion =
                doer == null
                        && words.is(k, "would")
                        && (words.is(verb, "help")
                                || words.is(verb, "improve")
                                || words.is(verb, "work")
                                || words.is(verb, "make"));
        boolean leads = words.is(verb, "lead") && doer != null;
        boolean goesOn = words.is(verb, "accept") || words.is(verb, "continue", "to");
        boolean person = doer != null && doer.is(Doer.Sort.PERSON);
        boolean deed = leads || person && goesOn || verbs.isPlainDeed(words, verb);
        if (modal && !opinion && !words.is(verb, "be") && deed) {
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

    /** "should, until further notice, report". */
    private static int overAside(Words words, int comma) {
        for (int k = comma + 1; words.is(comma, ",") && k < comma + LONGEST_ASIDE; k++) {
            if (words.is(k, ",")) {
                return k + 1;
            }
        }
        return comma;
    }

    /**
     * "Mr Ash put some tape round it", "the Registrar break the news": by whom it is to be done.
     */
    private static boolean bareVerb(Words words, int k, String base) {
        return (words.tagged(k, "VERB")
                        || AFTER_VERB.contains(words.lower(k + 1))
                        || DIRECTIONS.contains(words.lower(k + 1)))
                && base.equals(words.lower(k))
                && !words.lower(k).endsWith("ed")
                && words.at(k + 1).isWord();
    }

    /** "the Committee note the report", "the Director provide figures", "we join". */
    private @Nullable Head subjunctive(Words words, int k, int from, Doers doers) {
        if (k == from
                || words.is(k, "meeting")
                || words.lower(k).endsWith("ing") && words.lower(k).length() > 5
                || words.at(k).large()
                || NOT_A_VERB_BEFORE.contains(words.lower(k + 1)) && !words.is(k, "act", "as")) {
            return null;
        }
        String base = vocabulary.baseOf(words.lower(k));
        boolean past = vocabulary.isParticiple(words.lower(k)) && !base.equals(words.lower(k));
        boolean listed =
                vocabulary.information.contains(base) || vocabulary.deeds.contains(base) && !past;
        boolean noun =
                vocabulary.roles.contains(words.lower(k))
                        || vocabulary.bodies.contains(words.lower(k));
        boolean each =
                words.in(from, EVERY)
                        && k <= from + 3
                        && (AFTER_VERB.contains(words.lower(k + 1)) || words.is(k + 1, "its"));
        if (each && listed && !noun) {
            return new Head(k, base, false, doers.before(words, k));
        }
        Doer doer = listed && !noun ? doers.before(words, k) : null;
        doer = listed && !noun && words.is(k - 1, ",") ? doers.acrossAside(words, k) : doer;
        boolean plain =
                !NOUNS_TOO.contains(words.lower(k)) || AFTER_VERB.contains(words.lower(k + 1));
        boolean person =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)
                        && doer.from() <= from + 1;
        if (!listed && !noun && !past && bareVerb(words, k, base)) {
            Doer named = doers.before(words, k);
            boolean opens = named != null && named.is(Doer.Sort.PERSON) && named.from() <= from + 1;
            return opens ? new Head(k, base, false, named) : null;
        }
        boolean verb = doer != null && (plain || person || words.tagged(k, "VERB"));
        return verb ? new Head(k, base, false, doer) : null;
    }

    private @Nullable Doer doerOf(@Nullable Doer before, String participle) {
        return AskedWithin.ASKED.contains(participle) ? before : null;
    }
}
