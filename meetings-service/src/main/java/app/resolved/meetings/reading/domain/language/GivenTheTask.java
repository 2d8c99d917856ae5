package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a deed that is handed over by its name: "the Clerk was given the task of finding a
 * contractor", "an action was placed on Ms Fir to circulate it", "she took on the job of booking
 * the hall". Must not catch a post that somebody holds ("took on the role"), nor what somebody "had
 * been given".
 */
final class GivenTheTask implements Rule {

    private static final Set<String> TASKS =
            WordSet.of(
                    "task job action responsibility actions work duty remit lead charge challenge"
                            + " errand brief");
    private static final Set<String> HANDED =
            WordSet.of(
                    "given handed set assigned allocated left entrusted placed passed delegated");
    private static final Set<String> TAKEN =
            WordSet.of("took accepted takes assumed accepts picked");
    private static final Set<String> LOGGED =
            WordSet.of("recorded logged noted agreed raised created set captured");
    private static final Set<String> BEING = WordSet.of("was is were are be");
    private static final Set<String> EARLIER = WordSet.of("had have having previously already");
    private static final Set<String> LEFT = WordSet.of("left delegated");
    private static final Set<String> TO_WHOM = WordSet.of("to with on upon by");
    private static final int NEAR = 6;
    private static final int FAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        if (s.words().in(i, LEFT) && s.words().in(i - 1, BEING)) {
            return left(i, s);
        }
        if (s.words().is(i, "it", "fell", "to") || s.words().is(i, "it", "falls", "to")) {
            return fell(i, s);
        }
        if (s.words().in(i, TAKEN) && s.words().is(i + 1, "on")) {
            return tookOn(i, s);
        }
        if (!s.words().in(i, TASKS) || s.words().at(i).large()) {
            return null;
        }
        Finding handed = handedTo(i, s);
        return handed == null ? takenBy(i, s) : handed;
    }

    /** "The Clerk was given the task of", "Ms Fir took on the job of". */
    private static @Nullable Finding takenBy(int task, Sentence s) {
        int deed = deedBehind(task, s);
        for (int k = task - 1; deed > 0 && k > Math.max(0, task - NEAR); k--) {
            Words words = s.words();
            boolean given = words.in(k, HANDED) && words.in(k - 1, BEING);
            boolean taken = words.in(k, TAKEN);
            int verb = given ? k - 1 : k;
            if (!given && !taken || words.in(verb - 1, EARLIER)) {
                continue;
            }
            Doer doer = s.doers().subjectOf(words, verb);
            return finding(taken ? Kind.UNDERTAKING : Kind.REQUEST, k, deed, doer, task, s);
        }
        return null;
    }

    /** "Ms Fir took on booking the hall." */
    private static @Nullable Finding tookOn(int i, Sentence s) {
        boolean doing = s.verbs().isDoing(s.words(), i + 2);
        Doer doer = doing ? s.doers().subjectOf(s.words(), i) : null;
        return finding(Kind.UNDERTAKING, i, doing ? i + 2 : 0, doer, i, s);
    }

    /** "The task of drafting it was given to Ms Fir", "an action was placed on Ms Fir to". */
    private static @Nullable Finding handedTo(int task, Sentence s) {
        Words words = s.words();
        for (int k = task + 1; k < task + FAR; k++) {
            boolean given = words.in(k, HANDED) && words.in(k - 1, BEING) || words.is(k, "fell");
            given |= words.is(k, "taken", "by") && words.in(k - 1, BEING);
            boolean logged =
                    words.in(k, LOGGED) && words.in(k - 1, BEING) && words.is(k + 1, "for");
            if (!logged && (!given || !words.in(k + 1, TO_WHOM)) || words.in(k - 2, EARLIER)) {
                continue;
            }
            int behind = k == task + 2 ? 0 : deedBehind(task, s);
            Doer doer = whom(k + 2, s);
            int to = doer == null ? 0 : doer.to();
            boolean later = behind == 0 && words.is(to, "to") && s.verbs().isDeed(words, to + 1);
            return finding(Kind.REQUEST, k, later ? to + 1 : behind, doer, task, s);
        }
        return null;
    }

    /** "The matter was left with the Clerk", "sign-off was delegated to the Chair". */
    private static @Nullable Finding left(int i, Sentence s) {
        Words words = s.words();
        Finding deed = leftToDo(i, s);
        if (deed != null) {
            return deed;
        }
        boolean to = words.is(i + 1, "with") || words.is(i + 1, "to");
        Doer doer = to && !words.in(i - 2, EARLIER) ? whom(i + 2, s) : null;
        boolean person = doer != null && doer.is(Doer.Sort.PERSON);
        boolean subject = s.doers().before(words, i - 1) == null;
        return person && subject && ends(words, doer)
                ? finding(Kind.REQUEST, i, i, doer, i, s)
                : null;
    }

    /** "The Clerk was left to fix a date", "it was left for the Clerk to fix one". */
    private static @Nullable Finding leftToDo(int i, Sentence s) {
        Words words = s.words();
        Doer doer = words.is(i, "left", "to") ? s.doers().before(words, i - 1) : null;
        Doer other = words.is(i, "left", "for") ? whom(i + 2, s) : null;
        int to = other == null ? i + 1 : other.to();
        Doer who = other == null ? doer : other;
        boolean person = who != null && who.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE);
        return person && words.is(to, "to") && s.verbs().isDeed(words, to + 1)
                ? finding(Kind.REQUEST, i, to + 1, who, i, s)
                : null;
    }

    /** "It fell to the Clerk to tell them." */
    private static @Nullable Finding fell(int i, Sentence s) {
        Doer doer = whom(i + 3, s);
        int verb = doer == null ? 0 : s.verbs().overAdverbs(s.words(), doer.to() + 1);
        boolean deed = doer != null && s.words().is(doer.to(), "to");
        return doer != null
                        && deed
                        && doer.is(Doer.Sort.PERSON)
                        && s.verbs().isDeed(s.words(), verb)
                ? Finding.action(Kind.REQUEST, i, verb, doer, s.words().phrase(i, i + 3), 0.82)
                        .by(doer)
                : null;
    }

    private static boolean ends(Words words, @Nullable Doer doer) {
        return doer != null && !words.at(doer.to()).isWord();
    }

    private static @Nullable Doer whom(int from, Sentence s) {
        Doer named = null;
        for (int end = from + 1; end <= Math.min(s.words().size(), from + NEAR); end++) {
            Doer longer = s.doers().between(s.words(), from, end);
            named = longer == null ? named : longer;
        }
        return named;
    }

    /** The verb in "task of finding", "action to circulate", "responsibility for booking". */
    private static int deedBehind(int task, Sentence s) {
        Words words = s.words();
        boolean of = words.is(task + 1, "of") || words.is(task + 1, "for");
        boolean to = words.is(task + 1, "to");
        if (of && s.verbs().isDoing(words, task + 2)) {
            return task + 2;
        }
        int verb = s.verbs().overAdverbs(words, task + 2);
        return to && s.verbs().isDeed(words, verb) ? verb : 0;
    }

    private static @Nullable Finding finding(
            Kind kind, int from, int deed, @Nullable Doer doer, int task, Sentence s) {
        if (deed == 0 || doer == null || s.words().is(doer.from(), "they")) {
            return null;
        }
        int first = Math.min(from, task);
        String cue = s.words().phrase(first, Math.max(from, task) + 1);
        boolean sure = doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN);
        return Finding.action(kind, first, deed, doer, cue, sure ? 0.86 : 0.72).by(doer);
    }
}
