package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "a Member asked for a breakdown of the figures", "she requested a report". Must not catch
 * a question that was answered on the spot.
 */
final class AskedFor implements Rule {

    private static final Set<String> ASKING =
            Set.of(
                    "asked",
                    "requested",
                    "called",
                    "sought",
                    "wanted",
                    "pressed",
                    "pushed",
                    "commissioned",
                    "wants",
                    "required");
    private static final Set<String> EARLIER =
            WordSet.of("had has have was were been previously be as");
    static final Set<String> THINGS =
            WordSet.of(
                    "report reports update updates information copy copies details detail figures"
                        + " data breakdown sight briefing briefings note paper list summary"
                        + " presentation analysis feedback reference meeting visit item timetable"
                        + " plan evidence statistics review workshop training map comparison"
                        + " volunteers nominations quotes quotations explanation schedule seminar"
                        + " response investigation assurance consideration attendance presence"
                        + " inclusion action tour documents document minutes specification estimate"
                        + " costings ideas helpers assessment figure dates section");
    static final Set<String> PAPERS = WordSet.of("answer reply slides form proposals");
    private static final Set<String> MADE =
            WordSet.of("made repeated reiterated renewed submitted raised");
    private static final Set<String> WRITTEN_DOWN = WordSet.of("recorded minuted noted allowed");
    private static final Set<String> HOW = WordSet.of("if how whether when why what then");
    private static final Set<String> A = WordSet.of("a his her their the further another");
    private static final Set<String> SHOWING =
            WordSet.of("show include contain cover explain return state");
    private static final Set<String> KEPT =
            WordSet.of("kept provided sent notified informed updated told copied");
    private static final Set<String> ABOUT =
            WordSet.of("for on about regarding concerning around from with");

    /** Behind these stands what the paper is about, and no longer the paper that is asked for. */
    private static final Set<String> OF_WHAT =
            WordSet.of("of on about regarding concerning around relating as to in at");

    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Finding wanted = wasRequested(i, s);
        if (wanted != null) {
            return wanted;
        }
        if (OfThings.requested(i, s)) {
            return null;
        }
        int before = words.is(i - 1, "also") || words.is(i - 1, "recently") ? i - 2 : i - 1;
        if (words.is(i, "request", "for") && words.in(i - 1, A) && made(words, i - 2)) {
            return thing(i, i, s, null);
        }
        boolean sight = words.is(i, "request", "sight") && s.doers().before(words, i) != null;
        if (sight) {
            return thing(i, i, s, null);
        }
        if (!words.in(i, ASKING) || EARLIER.contains(words.lower(before))) {
            return null;
        }
        Finding passive = words.in(i - 1, AskedSomebody.OUTSIDE) ? null : forItToBeDone(i, s);
        if (passive != null) {
            return passive;
        }
        int forPlace = asksSomebody(i, s);
        if (forPlace > 0) {
            return thing(forPlace, i, s, s.doers().between(words, i + 1, forPlace));
        }
        boolean asks =
                words.is(i + 1, "for")
                        || words.is(i, "requested") && !words.is(i + 1, "that", "to", "by");
        asks |= seeks(i, s) || words.is(i, "required", "sight");
        boolean straight =
                words.is(i, "requested")
                        || words.is(i, "required", "sight")
                        || words.is(i + 1, "for")
                        || seeks(i, s);
        if (!asks
                || !straight
                || words.is(i + 1, "to")
                || words.is(i + 1, "that")
                || words.is(i + 1, "by")
                || words.in(i + 1, HOW)) {
            return null;
        }
        return thing(i, i, s, null);
    }

    /** "made a request for", "there was a request for". */
    private static boolean made(Words words, int at) {
        return words.in(at, MADE) || words.is(at - 1, "there", "was");
    }

    /** "The Panel sought a briefing note", "wanted the figures by ward". */
    private static boolean seeks(int i, Sentence s) {
        Words words = s.words();
        boolean seeking =
                words.is(i, "sought")
                        || words.is(i, "wanted")
                        || words.is(i, "wants")
                        || words.is(i, "commissioned");
        boolean article =
                words.is(i + 1, "a")
                        || words.is(i + 1, "an")
                        || words.is(i + 1, "further")
                        || words.is(i + 1, "more")
                        || words.is(i + 1, "regular");
        boolean thing = false;
        for (int k = i + 2; k < i + 5; k++) {
            thing |= THINGS.contains(words.lower(k));
        }
        return seeking
                && article
                && thing
                && !words.is(i + 2, "assurance")
                && !words.is(i + 2, "explanation")
                && s.doers().subjectOf(words, i) != null;
    }

    /** "A copy of the slides was requested." */
    private static @Nullable Finding wasRequested(int i, Sentence s) {
        Words words = s.words();
        boolean ends = i == words.size() - 1 || !words.at(i + 1).isWord() || words.in(i + 1, ABOUT);
        boolean passive = words.is(i - 1, "was") || words.is(i - 1, "were");
        boolean wanted =
                words.is(i, "requested")
                        || words.is(i, "promised")
                        || words.is(i, "sought")
                        || words.is(i, "asked", "for")
                        || words.is(i, "wanted") && words.due() != null;
        ends |= words.is(i + 1, "by");
        if (words.is(i, "asked", "for")) {
            ends = words.is(i + 2, ".") || words.in(i + 2, ABOUT);
        }
        boolean nominations = words.is(0, "nominations") && words.due() == null;
        if (!wanted || !passive || !ends || nominations || AnswerGiven.to(s)) {
            return null;
        }
        for (int k = Math.max(0, i - NEAR); k < i; k++) {
            if (words.in(k, THINGS) || words.in(k, PAPERS)) {
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i - 1, i + 1), 0.7)
                        .notAccepted();
            }
        }
        return null;
    }

    private static @Nullable Finding thing(int from, int i, Sentence s, @Nullable Doer doer) {
        Words words = s.words();
        boolean nominations =
                words.is(from + 2, "nominations") || words.is(from + 2, "any", "nominations");
        boolean standing = nominations && words.due() == null;
        for (int k = from + 1; !standing && k < from + NEAR && !words.in(k, OF_WHAT); k++) {
            if (THINGS.contains(words.lower(k)) && !words.is(k, "assurance", "that")) {
                double confidence = AnswerGiven.to(s) ? 0.35 : 0.64;
                Doer asked = words.is(k + 1, "from") && doer == null ? from(k + 2, s) : doer;
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), confidence)
                        .by(asked)
                        .notAccepted();
            }
        }
        return null;
    }

    private static @Nullable Doer from(int at, Sentence s) {
        Doer named = null;
        for (int end = at + 1; end < at + 6 && end <= s.words().size(); end++) {
            Doer longer = s.doers().between(s.words(), at, end);
            named = longer == null || longer.is(Doer.Sort.NAME) ? named : longer;
        }
        return named;
    }

    /** "wanted to see the figures", but not "wanted to see more trees". */
    private static boolean seesPaper(int i, Words words) {
        boolean paper = words.due() != null;
        for (int k = i + 3; k < i + NEAR; k++) {
            paper |= words.in(k, THINGS);
        }
        return paper;
    }

    /** "asked for this to be circulated", "asked to be kept informed". */
    private static @Nullable Finding forItToBeDone(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i + 1, "to", "be") && KEPT.contains(words.lower(i + 3))
                || words.is(i + 1, "to", "receive")
                || words.is(i + 1, "to", "see")
                        && (!words.is(i, "wanted") || seesPaper(i, words))) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 4), 0.7)
                    .notAccepted();
        }
        for (int k = i + 2; words.is(i + 1, "for") && k < i + NEAR; k++) {
            boolean done =
                    s.verbs().isParticipleOfDeed(words, k + 2)
                            || words.lower(k + 2).endsWith("ed") && !words.in(k + 2, WRITTEN_DOWN);
            boolean back = words.is(k, "to", "come", "back") || words.is(k, "to", "come", "to");
            boolean shows = words.is(k, "to") && words.in(k + 1, SHOWING);
            if (back || shows) {
                return Finding.action(Kind.REQUEST, i, k + 1, null, words.phrase(i, k + 2), 0.76)
                        .notAccepted();
            }
            if (words.is(k, "to", "be") && done) {
                return Finding.action(Kind.REQUEST, i, k + 2, null, words.phrase(i, k + 3), 0.8)
                        .notAccepted();
            }
        }
        return null;
    }

    /** Where "for" stands in "asked the Director for details"; 0 where nobody is asked. */
    private static int asksSomebody(int i, Sentence s) {
        for (int k = i + 2; s.words().is(i, "asked") && k < i + NEAR; k++) {
            if (s.words().is(k, "for")) {
                return s.doers().between(s.words(), i + 1, k) == null ? 0 : k;
            }
        }
        return 0;
    }
}
