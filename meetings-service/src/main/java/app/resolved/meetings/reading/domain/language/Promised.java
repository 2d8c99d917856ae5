package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches "Mr Oak offered to circulate", "the officer undertook to report back". Must not catch
 * "the Committee agreed to", which is a decision, nor "had offered to".
 */
final class Promised implements Rule {

    private static final Set<String> STATES =
            WordSet.of("happy willing content prepared pleased glad delighted keen ready minded");
    private static final Set<String> GLAD = WordSet.of("pleased glad delighted");
    private static final Set<String> DEGREES =
            WordSet.of(
                    "more than very only too quite always also certainly perfectly"
                            + " nonetheless nevertheless");
    private static final Set<String> GIVEN =
            WordSet.of(
                    "bring report write circulate provide produce prepare return send speak share"
                            + " contact email arrange present submit publish");

    /** What is said of plans as often as of promises, unless something is to be given. */
    private static final Set<String> TO_GIVE =
            WordSet.of("proposed proposes plans means keen ready minded determined intends");

    private static final Set<String> GIVING = WordSet.of("gave gives made provided offered");
    private static final Set<String> WORDS =
            WordSet.of("undertaking commitment promise assurance assurances pledge word");
    private static final Set<String> STAYING = WordSet.of("continue remain stay last");
    private static final int NEAR = 14;
    private static final Set<String> A_WORD = WordSet.of("a an his her the their");
    private static final Set<String> DECIDERS =
            WordSet.of(
                    "members councillors governors trustees directors all everyone residents"
                            + " leaders");
    static final Set<String> IT = WordSet.of("this these that those it them");
    private static final Pattern FULL_NAME =
            Pattern.compile("[A-Z][a-z]+ [A-Z][\\w'\u2019-]+|[A-Z]{2,3}");
    static final Set<String> EARLIER = WordSet.of("had has have having previously been");

    /** "BC is happy to ring them", "JA intends to ask": in notes, of somebody there. */
    private static boolean inShort(int i, int verb, Sentence s) {
        int has = s.verbs().behindAdverbs(s.words(), i - 1);
        Doer doer = s.doers().before(s.words(), s.words().is(has, "is") ? has : i);
        return doer != null
                && doer.inShort()
                && !s.words().is(i, "minded")
                && s.verbs().isPlainDeed(s.words(), verb);
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Finding assured = assured(i, s);
        if (assured != null) {
            return assured;
        }
        Finding word = gaveHisWord(i, s);
        if (word != null) {
            return word;
        }
        Finding thing = PromisedThing.at(i, s);
        if (thing != null) {
            return thing;
        }
        int adverb = words.lower(i + 1).endsWith("ly") ? 1 : overAside(words, i + 1);
        if (!s.verbs().promises(words, i) || !words.is(i + adverb + 1, "to") || earlier(words, i)) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, i + adverb + 2);
        boolean doing = words.is(i, "committed") && s.verbs().isDoing(words, verb);
        boolean is = words.in(i, STATES) && words.is(behindDegrees(words, i), "is");
        boolean given = words.in(verb, GIVEN) || words.is(verb, "look") || inShort(i, verb, s);
        if ((words.in(i, TO_GIVE) || is) && !given) {
            return null;
        }
        boolean having =
                words.is(verb, "have")
                        && (!words.is(i, "agreed")
                                || IT.contains(words.lower(verb + 1))
                                || HaveDone.isDone(words, verb, s))
                        && (!STATES.contains(words.lower(i)) || has(words, verb, s));
        having |=
                words.is(verb, "be", "the") && !words.is(i, "intended") && !words.is(i, "planned");
        boolean leaves =
                words.is(verb, "leave", "the", "room") || words.is(verb, "leave", "the", "meeting");
        if (leaves
                || !having && !doing && !s.verbs().isDeed(words, verb)
                || s.verbs().isForThisMeeting(words, verb)) {
            return null;
        }
        int has = s.verbs().behindAdverbs(words, i - 1);
        int said = words.is(has, "has") ? has : beHappy(words, i);
        Doer doer = s.doers().subjectOf(words, said);
        boolean past = GLAD.contains(words.lower(i)) && said == i;
        if (doer == null
                || past
                || !doer.is(Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN)
                        && !offered(words, i, doer)
                || words.is(i - 1, "has") && !doer.is(Doer.Sort.PERSON)
                || words.is(doer.from(), "they")) {
            return null;
        }
        boolean weak =
                STATES.contains(words.lower(i))
                        || words.is(i, "intended")
                        || words.is(i, "planned")
                        || words.in(i, TO_GIVE)
                        || words.is(i - 1, "has")
                        || words.is(i, "arranged");
        boolean vague =
                words.is(i, "intended")
                        || words.is(i, "planned")
                        || words.is(verb, "join")
                        || words.is(verb, "go", "on")
                        || words.is(verb, "stand")
                        || words.is(verb, "continue")
                        || STATES.contains(words.lower(i)) && words.is(verb, "consider")
                        || words.is(verb, "attend")
                        || words.is(verb, "serve")
                        || words.lower(verb).startsWith("work") && words.is(verb + 1, "together")
                        || weak
                                && doer.is(Doer.Sort.NAME, Doer.Sort.BODY)
                                && !doer.visits()
                                && !FULL_NAME.matcher(doer.words()).matches();
        return Finding.action(
                Kind.UNDERTAKING,
                i,
                verb,
                doer,
                words.phrase(i, verb + 1),
                vague ? 0.45 : weak ? 0.66 : doer.is(Doer.Sort.NAME) ? 0.8 : 0.92);
    }

    /** "was willing, however, to": how many words stand between. */
    private static int overAside(Words words, int comma) {
        for (int k = comma + 1; words.is(comma, ",") && k < comma + 4; k++) {
            if (words.is(k, ",", "to")) {
                return k + 1 - comma;
            }
        }
        return 0;
    }

    /** "happy to have a go at it", "have it checked"; but not "pleased to have ideas". */
    private static boolean has(Words words, int have, Sentence s) {
        boolean go =
                words.is(have + 1, "a") && (words.is(have + 2, "go") || words.is(have + 2, "look"));
        return go || HaveDone.isReady(words, have) || HaveDone.isDone(words, have, s);
    }

    /** Told of an earlier day; but "Cllr Oak has offered to draft it" still holds. */
    private static boolean earlier(Words words, int i) {
        boolean stands =
                words.is(i - 1, "has")
                        && (words.is(i, "agreed")
                                || words.is(i, "offered")
                                || words.is(i, "volunteered")
                                || words.is(i, "committed")
                                || words.is(i, "undertaken")
                                || words.is(i, "promised"));
        return EARLIER.contains(words.lower(i - 1)) && !stands;
    }

    /** "gave an undertaking to supply it", "gave a commitment that it would be". */
    private static @Nullable Finding gaveHisWord(int i, Sentence s) {
        Words words = s.words();
        int at = words.in(i + 1, A_WORD) ? i + 2 : i + 1;
        boolean word = words.in(i, GIVING) && words.in(at, WORDS);
        int verb = s.verbs().overAdverbs(words, at + 2);
        boolean deed =
                word
                        && !EARLIER.contains(words.lower(i - 1))
                        && (words.is(at + 1, "that") && !staysSo(words, at + 2)
                                || words.is(at + 1, "to")
                                        && !words.at(verb).large()
                                        && s.verbs().isDeed(words, verb));
        Doer doer = deed ? s.doers().subjectOf(words, i) : null;
        return doer == null
                ? null
                : Finding.action(Kind.UNDERTAKING, i, verb, doer, words.phrase(i, at + 2), 0.82);
    }

    /** "an assurance that the chance would continue": how things are. */
    private static boolean staysSo(Words words, int from) {
        for (int k = from; k < from + NEAR; k++) {
            boolean would = words.is(k, "would") || words.is(k, "will");
            if (would) {
                return words.in(k + 1, STAYING);
            }
        }
        return false;
    }

    /** "assured him that it would be", "assured Members that they would be told". */
    private static @Nullable Finding assured(int i, Sentence s) {
        Words words = s.words();
        if (!words.is(i, "assured") || EARLIER.contains(words.lower(i - 1))) {
            return null;
        }
        for (int k = i + 2; k < i + 12; k++) {
            boolean will = words.is(k, "would", "be") || words.is(k, "will", "be");
            boolean left = will && (!words.at(k + 2).isWord() || words.is(k + 2, "in", "touch"));
            if (left || will && s.verbs().isExpectedPassive(words, k + 2)) {
                Doer doer = s.doers().subjectOf(words, i);
                boolean somebody = doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN);
                return somebody
                        ? Finding.action(Kind.UNDERTAKING, i, k, doer, words.phrase(i, k + 2), 0.74)
                        : null;
            }
        }
        return null;
    }

    /** Several may offer or undertake, where "agreed to" would be a decision. */
    private static boolean offered(Words words, int i, Doer doer) {
        boolean decides =
                words.is(i, "agreed")
                        && (doer.is(Doer.Sort.BODY)
                                || DECIDERS.contains(words.lower(doer.to() - 1)));
        return doer.is(Doer.Sort.PEOPLE, Doer.Sort.BODY) && !decides && !words.is(i, "arranged");
    }

    private static int beHappy(Words words, int i) {
        if (!STATES.contains(words.lower(i))) {
            return i;
        }
        int be = behindDegrees(words, i);
        if (words.is(be, "be") && (words.is(be - 1, "would") || words.is(be - 1, "will"))) {
            return be - 1;
        }
        return (words.is(be, "was") || words.is(be, "is")) && !GLAD.contains(words.lower(i))
                ? be
                : i;
    }

    /** "is very happy": where the "is" stands. */
    private static int behindDegrees(Words words, int i) {
        int be = i - 1;
        while (DEGREES.contains(words.lower(be))) {
            be--;
        }
        return be;
    }
}
