package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "the Chair asked the Clerk to write" and "officers were asked to report back". Must not
 * catch "the Committee is asked to note", which is a report's wording, nor "had been asked to".
 */
final class AskedSomebody implements Rule {

    private static final Set<String> BEING = WordSet.of("was were be is are");
    private static final Set<String> EARLIER = WordSet.of("had has have been previously being");
    private static final Set<String> IN_DEBATE =
            WordSet.of(
                    "condemn apologise congratulate reassure commit guarantee acknowledge join"
                            + " welcome agree bear explain");
    static final Set<String> WORKERS = WordSet.of("officers officer staff partners agencies");
    static final Set<String> OUTSIDE =
            WordSet.of("residents people parents patients public customers users");
    private static final Set<String> EMPOWERED = WordSet.of("authorised authorized delegated");
    private static final Set<String> DECIDING =
            WordSet.of("approve accept appoint award grant sign agree determine");
    private static final Set<String> OF_MEETINGS =
            WordSet.of(
                    "choose nominate appoint comment endorse decide determine approve agree"
                            + " consider note confirm");
    private static final Set<String> PERHAPS = WordSet.of("could might may");
    private static final Set<String> GROUPS = WordSet.of("party group");
    private static final Set<String> LOADED = WordSet.of("tasked charged");
    private static final Set<String> LINKED = WordSet.of("to on upon");
    private static final int NEAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean advised = words.is(i, "advised", "to") && words.is(i - 1, "was");
        if (words.is(i - 1, "was", "appointed", "to") && words.hasBefore(i, 1, GROUPS)) {
            return ofAGroup(i, s);
        }
        if (!s.verbs().asks(words, i) && !advised
                || EARLIER.contains(words.lower(i - 1)) && !ourBodyHas(i, s)
                || words.is(i - 1, "to") && !words.is(i - 2, "and")) {
            return null;
        }
        boolean pair = words.is(i - 1, "and") && s.verbs().asks(words, i - 2);
        int be = s.verbs().behindAdverbs(words, pair ? i - 3 : i - 1);
        be = words.is(be, "and") ? beingBefore(words, be) : be;
        if (words.in(be, BEING)) {
            return loaded(i, s) ? withDoing(i, s.doers().before(words, be), s) : passive(i, be, s);
        }
        int role = words.is(i - 1, "also") ? i - 1 : i;
        return s.doers().isBareRole(words, role) ? shortPassive(i, s) : active(i, s);
    }

    /**
     * "The Clerk was thanked and asked to": where the "was" stands, or the "and" where none does.
     */
    private static int beingBefore(Words words, int and) {
        for (int k = and - 2; k > Math.max(0, and - NEAR); k--) {
            if (words.is(k, "was", "thanked") || words.is(k, "were", "thanked")) {
                return k;
            }
        }
        return and;
    }

    /** "A working party of Cllrs Oak and Ash was appointed to look at it": all of it. */
    private static @Nullable Finding ofAGroup(int i, Sentence s) {
        Finding found = passive(i, i - 1, s);
        return found == null ? null : found.by(null);
    }

    /** "The Board has instructed the group to develop a policy", as this meeting did. */
    private static boolean ourBodyHas(int i, Sentence s) {
        Doer doer = s.words().is(i - 1, "has") ? s.doers().before(s.words(), i - 1) : null;
        return doer != null && doer.is(Doer.Sort.BODY) && doer.ours();
    }

    private static boolean loaded(int i, Sentence s) {
        Words words = s.words();
        return LOADED.contains(words.lower(i))
                && words.is(i + 1, "with")
                && (s.verbs().isDoing(words, i + 2)
                        || AskedFor.THINGS.contains(words.lower(i + 3)));
    }

    /** "was tasked with obtaining prices". */
    private static @Nullable Finding withDoing(int i, @Nullable Doer doer, Sentence s) {
        return Finding.action(Kind.REQUEST, i, i + 2, doer, s.words().phrase(i - 1, i + 3), 0.85)
                .by(doer);
    }

    /** "Clerk asked to obtain prices", as notes have it. */
    private static @Nullable Finding shortPassive(int i, Sentence s) {
        Words words = s.words();
        if (loaded(i, s)) {
            return withDoing(i, s.doers().before(words, i), s);
        }
        int verb = s.verbs().overAdverbs(words, i + 2);
        boolean deed =
                words.is(i + 1, "to")
                        && s.verbs().isDeed(words, verb)
                        && !s.verbs().isOnTheSpot(words, verb)
                        && !words.is(verb, "see");
        Doer doer = deed ? s.doers().before(words, i) : null;
        return doer == null
                ? active(i, s)
                : Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.8);
    }

    private static @Nullable Finding passive(int i, int be, Sentence s) {
        Words words = s.words();
        int to = words.is(i + 1, "by") ? behindAsker(words, i + 1) : i + 1;
        int verb = s.verbs().overAdverbs(words, to + 1);
        boolean deed =
                s.verbs().isDeed(words, verb)
                        || words.in(i, EMPOWERED) && words.in(verb, DECIDING)
                        || words.is(verb, "think", "about")
                        || words.is(verb, "have")
                                && (words.is(verb + 1, "another")
                                        || words.is(verb + 1, "a")
                                        || HaveDone.isReady(words, verb)
                                        || HaveDone.isDone(words, verb, s));
        boolean now = !words.is(i, "instructed") && s.verbs().isOnTheSpot(words, verb);
        if (!words.is(to, "to") || !deed || now) {
            return null;
        }
        boolean minutes = words.in(i, EMPOWERED) && words.is(verb, "sign") && ofMinutes(words);
        boolean modal = words.is(be, "be");
        if (minutes || words.is(i, "required") && !(words.is(be, "was") && words.due() != null)) {
            return null;
        }
        if (modal && (words.in(be - 1, PERHAPS) || words.is(be - 1, "not"))) {
            return null;
        }
        int verbAt = modal ? be - 1 : be;
        Doer near = s.doers().before(words, verbAt);
        Doer doer = near == null && !modal ? s.doers().subjectOf(words, verbAt) : near;
        if (doer != null && doer.is(Doer.Sort.BODY) && words.is(doer.from() - 1, "which")) {
            return null;
        }
        boolean person = doer != null && doer.is(Doer.Sort.PERSON) && !modal;
        if (words.is(i, "told") && !person) {
            return null;
        }
        if (WordsOfReports.wasAsked(words, verb, doer)) {
            return null;
        }
        boolean ours = doer != null && doer.is(Doer.Sort.BODY) && doer.ours();
        if (ours && words.is(be, "was") && words.in(verb, OF_MEETINGS)) {
            return null;
        }
        if (doer == null && words.in(verbAt - 1, OUTSIDE)) {
            return null;
        }
        boolean later = modal && doer != null && doer.is(Doer.Sort.BODY) && doer.ours();
        if (later || doer != null && words.in(doer.to() - 1, OUTSIDE)) {
            return null;
        }
        boolean present = words.is(be, "is") || words.is(be, "are");
        return Finding.action(
                Kind.REQUEST,
                i,
                verb,
                doer,
                words.phrase(be, verb + 1),
                doer != null && AskedHowSurely.mild(words, i, doer)
                        ? (words.is(i, "reminded") && words.due() != null ? 0.6 : 0.48)
                        : present
                                ? (doer == null && words.in(i, AskedHowSurely.MILD) ? 0.45 : 0.55)
                                : doer != null
                                        ? AskedHowSurely.sure(doer)
                                                - AskedHowSurely.told(words, doer)
                                        : words.is(i, "encouraged") ? 0.45 : 0.7);
    }

    /** "was asked by the Chairman to": where the "to" stands. */
    private static int behindAsker(Words words, int by) {
        int to = by + 1;
        while (to < by + 6 && !words.is(to, "to")) {
            to++;
        }
        return to;
    }

    /** "the minutes were agreed and the Chair was authorised to sign them": done there and then. */
    private static boolean ofMinutes(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, "minutes")) {
                return true;
            }
        }
        return false;
    }

    static boolean byABody(Words words, int i, Sentence s) {
        Doer asker = s.doers().before(words, words.is(i - 1, "has") ? i - 1 : i);
        return words.is(i - 1, "and")
                || asker != null && asker.is(Doer.Sort.BODY, Doer.Sort.PEOPLE);
    }

    private static @Nullable Finding active(int i, Sentence s) {
        Words words = s.words();
        int from = LINKED.contains(words.lower(i + 1)) ? i + 2 : i + 1;
        for (int to = from + 1; to < i + NEAR; to++) {
            int verb = s.verbs().overAdverbs(words, to + 1);
            boolean signs = words.in(verb, DECIDING) && words.hasBefore(i + 1, 1, EMPOWERED);
            if (words.is(to, "to") && (signs || s.verbs().isDeed(words, verb))) {
                Doer doer = AskedWhom.between(words, i, from, to, s);
                boolean rule = words.lower(i).startsWith("require") || words.is(i, "told");
                if (doer == null
                        || rule && !doer.is(Doer.Sort.PERSON)
                        || IN_DEBATE.contains(words.lower(verb))
                        || words.is(i, "called") && from == i + 1
                        || s.verbs().isOnTheSpot(words, verb)
                        || WordsOfReports.asked(words, verb, doer)) {
                    return null;
                }
                boolean plea = doer.is(Doer.Sort.BODY) && doer.ours() && !byABody(words, i, s);
                double confidence =
                        AskedHowSurely.mild(words, i, doer)
                                ? 0.48
                                : doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE, Doer.Sort.PRONOUN)
                                        ? 0.9
                                        : plea ? 0.45 : 0.74;
                return Finding.action(
                        Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), confidence);
            }
            if ((words.is(i, "tasked") || words.is(i, "charged"))
                    && words.is(to, "with")
                    && (s.verbs().isDoing(words, to + 1)
                            || AskedFor.THINGS.contains(words.lower(to + 2)))) {
                Doer doer = s.doers().between(words, i + 1, to);
                return doer == null
                        ? null
                        : Finding.action(
                                Kind.REQUEST, i, to + 1, doer, words.phrase(i, to + 2), 0.85);
            }
            if (words.is(to, "that") || words.is(to, ".") && words.at(to - 1).text().length() > 4) {
                return null;
            }
        }
        return null;
    }
}
