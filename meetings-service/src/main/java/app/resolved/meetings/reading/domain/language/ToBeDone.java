package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches deeds without a doer: "this would be circulated", "a quotation is to be obtained". Must
 * not catch "needs to be", "it was hoped that it would be", "if it were to be".
 */
final class ToBeDone implements Rule {

    private static final Set<String> MODALS = Set.of("will", "would", "shall", "to", "could");
    private static final Set<String> HANDED =
            WordSet.of("circulated sent provided emailed shared supplied forwarded added included");
    private static final Set<String> NOT_ASKED =
            WordSet.of(
                    "soon need needs needed required likely able unable continue continues"
                        + " continued going appears appeared expected ready available seem seems"
                        + " had has have due proposed used failed wanted wish wished like want"
                        + " wants hoped unlikely prepared supposed seemed ought yet still remained"
                        + " how intended not");
    private static final Set<String> DOUBT =
            WordSet.of(
                    "application applications applied if whether unless hoped hope hopefully"
                        + " expected anticipated unlikely might may suggested asked queried"
                        + " questioned concerned wondered when no any believed felt should seeks"
                        + " aims");
    private static final Set<String> SPEAKING =
            WordSet.of(
                    "added confirmed said stated advised assured agreed undertook replied responded"
                            + " promised indicated pledged vowed guaranteed");
    private static final Set<String> ALLOWING =
            WordSet.of(
                    "allow allows allowed allowing enable enables enabled enabling permit permits"
                            + " permitting cause causes caused causing");
    private static final int ALLOWING_REACH = 8;
    private static final double UNLIKELY = 0.42;
    private static final Pattern SOON =
            Pattern.compile(
                    "(?i)by|within|before|next|later|no later|as soon|immediately|this"
                            + " (?:week|month)|tomorrow|at once|straight");
    private static final Set<String> TALK = WordSet.of("discussed considered put raised made");
    private static final Set<String> AHEAD =
            WordSet.of("next future following forthcoming month outside");
    static final Set<String> DECIDED =
            WordSet.of("agreed approved confirmed signed noted received ratified adopted elected");
    private static final Set<String> DECIDING =
            WordSet.of("approve adopt agree note endorse ratify accept consider");
    private static final Set<String> WEAK =
            WordSet.of(
                    "made taken given considered put looked displayed discussed informed presented"
                            + " produced installed published monitored replaced included");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        int be = s.verbs().overAdverbs(words, i + 1);
        if (!words.in(i, MODALS) || !words.is(be, "be")) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, be + 1);
        verb += words.is(verb, "re", "-") ? 2 : 0;
        boolean wished =
                words.is(i, "to") && (NOT_ASKED.contains(words.lower(i - 1)) || allowed(words, i));
        double confidence =
                Verbless.before(words, i)
                                && s.verbs().isParticipleOfDeed(words, verb)
                                && !DECIDED.contains(words.lower(verb))
                                && !words.text().contains("for approval")
                                && (!TALK.contains(words.lower(verb))
                                        || Happenings.putRight(words, verb))
                                && (!Happenings.are(words, verb) || words.is(verb, "completed"))
                        ? 0.74
                        : confidence(i, verb, s);
        boolean order = words.is(i - 2, "agenda", "order") || words.is(i - 3, "order", "of");
        if (order || Strangers.subject(i, verb, s)) {
            return null;
        }
        boolean agenda = words.is(verb, "asked", "to") && words.in(verb + 2, DECIDING);
        boolean fit = agenda || words.is(i, "to") && words.tagged(i - 1, "ADJ");
        if (fit || confidence == 0 || wished || doubted(words, i)) {
            return null;
        }
        if (words.is(i, "could")
                && (!HANDED.contains(words.lower(verb)) || speaker(words, i, s) == null)) {
            return null;
        }
        Doer by = ByWhom.after(words, verb, s.doers());
        Doer doer = by == null && !words.is(i, "to") ? speaker(words, i, s) : by;
        boolean stranger =
                by == null
                        ? Strangers.by(words, verb)
                        : by.is(Doer.Sort.BODY) && !by.ours() || by.words().endsWith("ontractor");
        Kind kind = doer == null ? Kind.REQUEST : Kind.UNDERTAKING;
        return Finding.action(
                        kind,
                        i,
                        verb,
                        null,
                        words.phrase(i, verb + 1),
                        stranger ? UNLIKELY : confidence)
                .by(doer);
    }

    private static double confidence(int i, int verb, Sentence s) {
        Words words = s.words();
        if (words.is(verb, "done") && !words.is(i, "to")) {
            return speaker(words, i, s) == null ? 0 : 0.62;
        }
        boolean isTo = words.is(i, "to") && (words.is(i - 1, "is") || words.is(i - 1, "are"));
        if (isTo && words.is(verb, "told") && words.due() == null) {
            return 0.66;
        }
        if (words.is(verb, "kept") && Keeping.posted(words, verb)) {
            return often(words) ? 0 : 0.58;
        }
        if (words.is(verb, "extended") && says(words, "invitation", i)) {
            return 0.76;
        }
        if (!s.verbs().isExpectedPassive(words, verb)) {
            boolean happens = Happenings.are(words, verb);
            if (!happens && s.verbs().isParticipleOfDeed(words, verb) && granted(words, i, s)) {
                return 0.62;
            }
            boolean planned =
                    words.is(i, "to")
                            && !isTo
                            && !words.is(i - 1, "was")
                            && !words.is(i - 1, "were");
            return !happens && !planned && s.verbs().isParticipleOfDeed(words, verb) && soon(words)
                    ? 0.56
                    : 0;
        }
        boolean talk =
                TALK.contains(words.lower(verb))
                        && !putOff(words)
                        && !words.is(i - 1, "arrangements")
                        && !words.is(i - 1, "enquiries")
                        && !Happenings.putRight(words, verb)
                        && !words.is(verb + 1, "with")
                        && !words.is(verb + 1, "available");
        boolean heeded =
                words.is(verb, "taken", "on", "board")
                        || words.is(verb, "taken", "into")
                        || words.is(verb, "put", "forward");
        boolean aside =
                words.text().contains("for approval")
                        || words.is(verb + 1, ",", "but")
                        || words.is(i - 1, "which")
                        || words.is(i - 1, "who")
                        || words.is(verb, "informed");
        if (talk || heeded || aside || often(words)) {
            return UNLIKELY;
        }
        return WEAK.contains(words.lower(verb)) ? 0.6 : 0.76;
    }

    /** "will allow the figures to be published": what something is good for. */
    private static boolean allowed(Words words, int to) {
        for (int k = to - 1; k > to - ALLOWING_REACH; k--) {
            if (words.in(k, ALLOWING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Words words, String word, int before) {
        for (int k = Clause.startBefore(words, before); k < before; k++) {
            if (words.is(k, word)) {
                return true;
            }
        }
        return false;
    }

    /** "agreed that it would be re-scored": said to somebody who wanted it. */
    private static boolean granted(Words words, int i, Sentence s) {
        for (int k = Clause.startBefore(words, i); k < i; k++) {
            boolean granting =
                    words.is(k, "agreed") || words.is(k, "undertook") || words.is(k, "accepted");
            if (granting && speaker(words, i, s) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean soon(Words words) {
        String due = words.due();
        return due != null && SOON.matcher(due).lookingAt() && !words.text().contains(due + " of ");
    }

    private static boolean often(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, "each", "year")
                    || words.is(k, "every", "year")
                    || words.is(k, "basis")
                    || words.is(k, "annually")
                    || words.is(k, "each", "month")
                    || words.is(k, "every") && words.lower(k + 2).startsWith("year")
                    || words.is(k, "regularly")) {
                return true;
            }
        }
        return false;
    }

    private static boolean putOff(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (AHEAD.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubted(Words words, int i) {
        for (int k = Clause.startBefore(words, i); k < i; k++) {
            if (DOUBT.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Mr Oak confirmed that the map would be redrawn": it is his word. */
    private static @Nullable Doer speaker(Words words, int i, Sentence s) {
        for (int k = i - 1; k > 0; k--) {
            if (SPEAKING.contains(words.lower(k))) {
                Doer doer = s.doers().subjectOf(words, k);
                boolean somebody =
                        doer != null
                                && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                                && !doer.presides()
                                && !words.is(doer.from(), "a")
                                && !words.is(doer.from(), "another")
                                && !words.is(doer.from(), "they");
                return somebody ? doer : null;
            }
        }
        return null;
    }
}
