package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches "a Member asked that the figures be circulated", "it was requested that". Must not catch
 * "asked whether", nor what somebody had asked before.
 */
final class AskedThat implements Rule {

    private static final Set<String> ASKING =
            WordSet.of("asked requested instructed insisted asks requests directed asking");
    private static final Set<String> AGREEING =
            WordSet.of("supported endorsed accepted agreed backed approved carried");
    private static final Set<String> EARLIER = WordSet.of("had has have been previously");
    private static final Set<String> MODALS = WordSet.of("should be would could are is must can");
    private static final Pattern RECORDED =
            Pattern.compile(
                    "(?i)\\b(?:vote|votes|name|names|dissent|abstention|objection|thanks|condolences|appreciation|congratulations)\\b.{0,50}\\b(?:recorded|minuted|noted)");
    private static final Set<String> ALLOWED = WordSet.of("allowed permitted excused");
    private static final int NEAR = 18;
    private static final int LONGEST_NAME = 8;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean request =
                suggestionThat(words, i) > 0 && words.hasBefore(i, 1, AGREEING)
                        || words.is(i, "proposal", "that") && words.hasBefore(i, 1, AGREEING)
                        || words.is(i, "request", "was", "made", "that")
                        || words.is(i, "request", "was", "made", "for")
                        || words.is(i, "request", "that");
        int named = suggestionThat(words, i);
        int that =
                request
                        ? named > 0 ? named : i + (words.is(i + 1, "that") ? 1 : 3)
                        : thatOf(words, i);
        int to = words.is(i, "request", "was", "made") ? behindWhom(words, i + 3) : i + 3;
        int made = s.verbs().overAdverbs(words, to + 1);
        if (words.is(i, "request", "was", "made")
                && words.is(to, "to")
                && (s.verbs().isDeed(words, made)
                        || words.is(made, "have")
                        || words.is(made, "increase"))) {
            return finding(words, i, to, made, null);
        }
        int thing = requestedThis(words, i);
        if (thing > 0) {
            return finding(words, i, i, thing, null);
        }
        if (!request
                && (!words.in(i, ASKING)
                                && !wouldAsk(i, words)
                                && !chairSuggests(i, s)
                                && !weRequire(i, s)
                        || !words.is(that, "that")
                        || words.is(i, "asking") && !somebodyAsks(i, s)
                        || EARLIER.contains(words.lower(i - 1)))) {
            return null;
        }
        boolean quoted = words.is(that + 1, "\"") || words.is(that + 1, "\u201c");
        quoted |= words.is(that + 1, ",", "where") || words.is(that + 1, ",", "if");
        if (!quoted && !words.at(that + 1).isWord() || RECORDED.matcher(words.text()).find()) {
            return null;
        }
        if (words.is(words.size() - 2, "off") || words.is(words.size() - 1, "off")) {
            return null;
        }
        if (allowed(words, that) || words.is(that + 2, "introduce")) {
            return null;
        }
        for (int k = that + 1; k < that + NEAR && k < words.size(); k++) {
            if (MODALS.contains(words.lower(k))) {
                int verb = s.verbs().overAdverbs(words, k + (words.is(k + 1, "be") ? 2 : 1));
                Doer doer = s.doers().before(words, k);
                if (words.is(i, "suggested") && askedOf(doer) == null) {
                    return null;
                }
                return finding(words, i, that, verb, passive(words, k) ? null : askedOf(doer));
            }
            Doer subject = k > that + 1 && !words.at(k).large() ? s.doers().before(words, k) : null;
            if (subject != null && s.verbs().isDeed(words, k)) {
                return finding(words, i, that, k, askedOf(subject));
            }
        }
        return words.is(i, "suggested") ? null : finding(words, i, that, that + 1, null);
    }

    /** "approved, Cllr Oak asking that it be mended", but not "wrote to them asking that". */
    private static boolean somebodyAsks(int i, Sentence s) {
        Doer doer = s.doers().before(s.words(), i);
        return doer != null && doer.is(Doer.Sort.PERSON) && s.words().is(doer.from() - 1, ",");
    }

    /**
     * "The Committee required that the plan come to June's meeting", but not "the Act required".
     */
    private static boolean weRequire(int i, Sentence s) {
        Doer doer = s.words().is(i, "required") ? s.doers().before(s.words(), i) : null;
        return doer != null && doer.is(Doer.Sort.BODY) && doer.ours();
    }

    /** "had no objection but would ask that it be moved". */
    private static boolean wouldAsk(int i, Words words) {
        return words.is(i - 1, "would", "ask", "that");
    }

    /** "a suggestion from the Chair that": where the "that" stands; 0 where none does. */
    private static int suggestionThat(Words words, int i) {
        int that = i + 1;
        boolean whose = words.is(that, "from") || words.is(that, "by");
        while (whose && that < i + LONGEST_NAME && !words.is(that, "that")) {
            that++;
        }
        return words.is(i, "suggestion") && words.is(that, "that") ? that : 0;
    }

    /** "The Chair suggested that Mr Oak ring them": more than a thought of somebody's. */
    private static boolean chairSuggests(int i, Sentence s) {
        Doer doer = s.words().is(i, "suggested") ? s.doers().before(s.words(), i) : null;
        return doer != null && doer.presides();
    }

    /** "it was requested this be on the agenda": where the "be" stands; 0 where none does. */
    private static int requestedThis(Words words, int i) {
        boolean said = words.is(i - 2, "it", "was", "requested");
        for (int be = i + 2; said && be < i + 8; be++) {
            if (words.is(be, "be")) {
                return be;
            }
        }
        return 0;
    }

    /** "requested that", "requested by Members that". */
    private static int thatOf(Words words, int i) {
        int that = i + 1;
        while (words.is(i + 1, "by") && that < i + LONGEST_NAME && !words.is(that, "that")) {
            that++;
        }
        return that;
    }

    /** "made from Members to", "made by the Chair to". */
    private static int behindWhom(Words words, int from) {
        int to = from;
        boolean whom = words.is(from, "from") || words.is(from, "by");
        while (whom && to < from + 5 && !words.is(to, "to")) {
            to++;
        }
        return to;
    }

    /** "requested that he be allowed to claim it": the meeting's answer is all there is to do. */
    private static boolean allowed(Words words, int that) {
        for (int k = that + 1; k < words.size(); k++) {
            if (words.is(k, "be") && ALLOWED.contains(words.lower(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "that members be invited": by whom is not said. */
    private static boolean passive(Words words, int k) {
        boolean be = words.is(k, "be") || words.is(k + 1, "be");
        boolean asked =
                words.is(k + 1, "asked")
                        || words.is(k + 1, "requested")
                        || words.is(k + 2, "asked");
        return be && !asked && !words.is(k + 1, "in") && !words.is(k + 1, "present");
    }

    private static @Nullable Doer askedOf(@Nullable Doer doer) {
        return doer == null || doer.is(Doer.Sort.NAME) ? null : doer;
    }

    private static Finding finding(Words words, int i, int that, int verb, @Nullable Doer doer) {
        String cue = words.phrase(i, that + 1);
        return Finding.action(Kind.REQUEST, i, verb, doer, cue, 0.86).by(doer).notAccepted();
    }
}
