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

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "to", "could", "can");
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
                        + " questioned concerned wondered when no nothing any believed felt should"
                        + " seeks aims");
    private static final Set<String> ALLOWING =
            WordSet.of(
                    "allow allows allowed allowing enable enables enabled enabling permit permits"
                            + " permitting cause causes caused causing");
    private static final Set<String> HONOURED = WordSet.of("thanked appointed congratulated");
    private static final Set<String> LASTING = WordSet.of("took takes");
    private static final Set<String> ITEM = WordSet.of("item");
    private static final int SHORT = 6;
    private static final int ALLOWING_REACH = 8;
    private static final Pattern DEPARTMENT =
            Pattern.compile("\\b(?:Services|Team|Department|Unit|Secretariat|Office)$");
    static final Set<String> DECIDED =
            WordSet.of(
                    "agreed approved confirmed signed noted received ratified adopted elected"
                            + " closed");
    private static final Set<String> DECIDING =
            WordSet.of("approve adopt agree note endorse ratify accept consider");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        int be = s.verbs().overAdverbs(words, i + 1);
        if (!words.in(i, MODALS) || !words.is(be, "be")) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, be + 1);
        verb += words.is(verb, "re", "-") || words.is(verb, "signed", "and") ? 2 : 0;
        boolean soon = words.is(i - 2, "will", "need");
        boolean wished =
                words.is(i, "to")
                        && !soon
                        && (NOT_ASKED.contains(words.lower(i - 1)) || allowed(words, i));
        double confidence =
                (Verbless.before(words, i) || dashed(words, i))
                                && s.verbs().isParticipleOfDoing(words, verb)
                                && !DECIDED.contains(words.lower(verb))
                                && !words.in(verb, HONOURED)
                                && !words.text().contains("for approval")
                                && (!PassiveWeight.TALK.contains(words.lower(verb))
                                        || Happenings.putRight(words, verb))
                        ? 0.76
                        : PassiveWeight.of(i, verb, s);
        boolean order =
                words.is(i - 2, "agenda", "order")
                        || words.is(i - 3, "order", "of")
                        || words.is(verb, "taken", "as") && words.has(verb, verb + 6, ITEM);
        if (order || Strangers.subject(i, verb, s) || words.is(verb, "asked") && ours(i, s)) {
            return null;
        }
        boolean agenda = words.is(verb, "asked", "to") && words.in(verb + 2, DECIDING);
        Doer by = ByWhom.after(words, verb, s.doers());
        boolean fit = agenda || words.is(i, "to") && words.tagged(i - 1, "ADJ");
        boolean theirs =
                by != null
                        && by.is(Doer.Sort.PERSON)
                        && confidence < 0.66
                        && !PassiveWeight.TALK.contains(words.lower(verb));
        if (theirs && !words.is(i, "to") && s.verbs().isParticipleOfDeed(words, verb)) {
            confidence = 0.66;
        }
        if (fit || confidence == 0 || wished || doubted(words, i)) {
            return null;
        }
        boolean able = words.is(i, "could") || words.is(i, "can") && words.due() != null;
        if (words.is(i, "can") && !able || able && !CouldBe.handed(i, verb, s)) {
            return null;
        }
        Doer doer = by == null && !words.is(i, "to") ? Speaker.of(words, i, s) : by;
        boolean stranger =
                by == null
                        ? Strangers.by(words, verb)
                        : by.is(Doer.Sort.BODY)
                                        && !by.ours()
                                        && !DEPARTMENT.matcher(by.words()).find()
                                || by.words().endsWith("ontractor");
        Kind kind = doer == null ? Kind.REQUEST : Kind.UNDERTAKING;
        return Finding.action(
                        kind,
                        i,
                        verb,
                        null,
                        words.phrase(i, verb + 1),
                        stranger ? PassiveWeight.UNLIKELY : confidence)
                .by(doer);
    }

    /** "No answer from the county - to be chased up." */
    private static boolean dashed(Words words, int to) {
        boolean dash = words.is(to - 1, "-") || words.is(to - 1, "\u2013");
        return dash && words.is(to, "to") && words.at(to - 1).start() > words.at(to - 2).end();
    }

    /** "The Committee would be asked to decide": what comes up later anyway. */
    private static boolean ours(int i, Sentence s) {
        Doer subject = s.doers().before(s.words(), i);
        return subject != null && subject.is(Doer.Sort.BODY) && subject.ours();
    }

    /** "will allow the figures to be published", "took minutes to be answered". */
    private static boolean allowed(Words words, int to) {
        for (int k = to - 1; k > to - ALLOWING_REACH; k--) {
            if (words.in(k, ALLOWING) || words.in(k, LASTING) && words.is(to - 1, "minutes")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "No answer yet, Mr Oak to be rung up", "thought of moving and enquiries will be made": the
     * doubt is before the comma, or the "and".
     */
    private static int afterAside(Words words, int start, int to) {
        if (dashed(words, to)) {
            return to;
        }
        boolean infinitive = words.is(to, "to");
        for (int k = to - 2; k > Math.max(start, to - SHORT); k--) {
            boolean joins = words.is(k, "and") && words.is(to, "will");
            if (words.is(k, ",") && infinitive || joins) {
                return k + 1;
            }
        }
        return start;
    }

    private static boolean doubted(Words words, int i) {
        int start = Clause.startBefore(words, i);
        for (int k = afterAside(words, start, i); k < i; k++) {
            boolean thing =
                    k == i - 1 && words.is(k, "application")
                            || k == 0 && words.is(0, "any") && words.is(i, "to");
            if (!thing && DOUBT.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
