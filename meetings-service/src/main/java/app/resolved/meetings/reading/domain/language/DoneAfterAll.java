package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is to be done behind a verb that is complete by being resolved: "be noted and that
 * officers publish it", "approved, subject to the Clerk obtaining confirmation". Must not catch
 * what the report that is noted says, nor what somebody is appointed to be.
 */
final class DoneAfterAll {

    private static final Set<String> ASKS =
            WordSet.of("invites requests asks instructs urges recommends calls");
    private static final Set<String> BETWEEN = WordSet.of("to also that and");
    private static final Set<String> NO_LATER_DEED =
            WordSet.of("replace serve continue act address lead support report");
    private static final Phrases TOLD = Phrases.of("to request that | to ask that");

    /** A second participle by which a paper leaves the room: "be approved and submitted". */
    private static final Phrases SENT =
            Phrases.of(
                    "and published | and submitted | and circulated | and sent | and forwarded |"
                            + " and issued | and advertised | and distributed | and implemented |"
                            + " and returned | and displayed | and shared | and"
                            + " the contract signed | inclusion of an item | inclusion of items |"
                            + " inclusion of the items | addition of an item | addition of items |"
                            + " addition of the items");

    private static final Phrases ON =
            Phrases.of(
                    "for consultation | for public consultation | for submission to | for"
                            + " publication");

    /** "note the updates and progress on all cases". */
    private static final Set<String> THINGS_TOO = WordSet.of("progress work report");

    private static final Set<String> OF_THINGS = WordSet.of("on in of with to");

    /** What is yet to come to the body, or to be moved, behind what it noted. */
    private static final Pattern YET_TO_COME =
            Pattern.compile(
                    "(?i)\\band (?:that )?(?:an?|the|any)"
                        + " (?:further|progress|updated?|final|interim|full|follow-up) (?:\\w+"
                        + " ){0,3}(?:report|update|paper|briefing)s? (?:\\w+ ){0,3}be"
                        + " (?:received|presented|considered|made|given|submitted|heard)\\b|, with"
                        + " (?:the )?(?:[\\w'-]+ ){1,5}(?:moved|deferred|added|put back|brought"
                        + " forward) to\\b");

    private static final Pattern ADDED =
            Pattern.compile(
                    "(?i)\\b(?:work (?:programme|plan)|forward (?:plan|programme)|agenda"
                        + " plan)\\b.{0,60}\\bwith the (?:addition|inclusion) of\\b|\\bsubject to"
                        + " the (?:addition|inclusion) of\\b.{0,60}\\b(?:work"
                        + " (?:programme|plan)|forward (?:plan|programme))\\b");

    /** "be accepted and the Cabinet informed": "be" is said once. */
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?i)\\band (?:the )?(?:[\\w'-]+"
                            + " ){1,4}?(?:informed|notified|told|instructed|invited|asked)\\b(?!"
                            + " (?:that|if|whether|about)\\b)");

    /** "be adopted, subject to a paragraph on lamps being added"; not of minutes. */
    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?is)(?!.*\\b(?:minutes?|record)\\b).*\\bsubject to\\b[^.;]{3,90}?\\bbeing"
                        + " (?:added|amended|changed|included|removed|corrected|inserted)\\b.*");

    private static final Set<String> CONDITIONS = Set.of("condition");
    private static final int CONDITION = 4;
    private static final int PROVISO = 12;
    private static final int NEAR = 14;

    private final Vocabulary vocabulary;
    private final Verbs verbs;

    DoneAfterAll(Vocabulary vocabulary, Verbs verbs) {
        this.vocabulary = vocabulary;
        this.verbs = verbs;
    }

    /** "approved, subject to the Clerk obtaining confirmation". */
    @Nullable Head proviso(Words words, int from, int to, Doers doers) {
        for (int k = from; k < to; k++) {
            for (int v = k + 3;
                    words.is(k, "subject", "to") && v < Math.min(to, k + PROVISO);
                    v++) {
                Doer doer = verbs.isDoing(words, v) ? doers.between(words, k + 2, v) : null;
                if (doer != null) {
                    return new Head(v, words.lower(v), false, doer);
                }
            }
        }
        return null;
    }

    /** "be approved and the Head of Planning publish it". */
    @Nullable Head bySomebody(Words words, int from, int to, Doers doers) {
        for (int k = from; k < to; k++) {
            if (!words.is(k, "and") && !words.is(k, ";")) {
                continue;
            }
            for (int v = k + 2; v < Math.min(to, k + NEAR); v++) {
                Doer doer = isLaterVerb(words, v) ? doers.before(words, v) : null;
                if (doer != null
                        && doer.from() > k
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)) {
                    return new Head(v, words.lower(v), false, doer);
                }
            }
        }
        return null;
    }

    private boolean isLaterVerb(Words words, int v) {
        String base = words.lower(v);
        boolean modal = AskedWithin.MODALS.contains(base) || base.equals("to");
        return modal && verbs.isPlainDeed(words, v + 1)
                || vocabulary.deeds.contains(base)
                        && !words.at(v).large()
                        && (!NO_LATER_DEED.contains(base) || words.is(v, "report", "back"))
                        && !vocabulary.statives.contains(base)
                        && (words.in(v + 1, DecisionVerb.AFTER_VERB) || words.is(v + 1, "into"));
    }

    /** "note the report and ask ...", "be noted and a letter be sent". */
    boolean byTheBody(Words words, int from, int to) {
        boolean told = false;
        if (YET_TO_COME.matcher(words.phrase(from - 1, to)).find()
                || TELLING.matcher(words.phrase(from - 1, to)).find()
                || CHANGED.matcher(words.phrase(0, to)).matches()
                || addsToProgramme(words, to)) {
            return true;
        }
        for (int k = from; k < to; k++) {
            told |= TOLD.at(words, k);
            if (goesOn(words, k)
                    || !told && isPassive(words, k)
                    || SENT.at(words, k)
                    || k == from && ON.at(words, k)) {
                return true;
            }
        }
        return false;
    }

    /** "approved the work programme with the inclusion of parking". */
    private static boolean addsToProgramme(Words words, int to) {
        return ADDED.matcher(words.phrase(0, to)).find();
    }

    /** "..., and ask", "; that officers": a second verb behind the comma or the "and". */
    private boolean goesOn(Words words, int k) {
        if (!words.is(k, "and") && !words.is(k, ",") && !words.is(k, ";")) {
            return false;
        }
        int verb = k + 1;
        while (words.in(verb, BETWEEN)) {
            verb++;
        }
        String base = words.lower(verb);
        return ASKS.contains(base) && words.at(verb + 1).isWord()
                || vocabulary.deeds.contains(base)
                        && !vocabulary.information.contains(base)
                        && !vocabulary.statives.contains(base)
                        && !(words.in(verb, THINGS_TOO) && words.in(verb + 1, OF_THINGS))
                        && words.in(verb + 1, DecisionVerb.AFTER_VERB);
    }

    /** Not "..., this payment will be reviewed", which stands for itself. */
    private boolean isPassive(Words words, int k) {
        if (words.has(Math.max(0, k - CONDITION), k, CONDITIONS)) {
            return false;
        }
        boolean another = words.is(k - 1, "will") && words.is(k - 3, "this");
        return !another
                && words.is(k, "be")
                && verbs.isExpectedPassive(words, verbs.overAdverbs(words, k + 1));
    }
}
