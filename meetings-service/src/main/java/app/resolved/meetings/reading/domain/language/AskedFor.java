package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches "a Member asked for a breakdown of the figures", "she requested a report". Must not catch
 * a question that was answered on the spot.
 */
final class AskedFor implements Rule {

    private static final Set<String> ASKING = Set.of("asked", "requested", "called", "sought");
    private static final Set<String> EARLIER =
            WordSet.of("had has have was were been previously be as");
    static final Set<String> THINGS =
            WordSet.of(
                    "report reports update updates information copy copies details detail figures"
                        + " data breakdown sight briefing briefings note paper list summary"
                        + " presentation analysis feedback reference meeting visit item timetable"
                        + " plan evidence statistics review workshop training map comparison"
                        + " volunteers nominations quotes quotations explanation schedule seminar"
                        + " response investigation assurance consideration action");
    private static final Set<String> KEPT =
            Set.of("kept", "provided", "sent", "notified", "informed", "updated");
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?s).{0,90}\\b(?:explained|replied|responded|confirmed that"
                            + " (?:the|this|it|there)|stated|answered|advised that"
                            + " (?:the|this|it|there)|clarified|in response)\\b.*");
    private static final Pattern PROMISE =
            Pattern.compile("(?s).*\\b(?:would|will|agreed to|offered|undertook)\\b.*");
    private static final int NEAR = 9;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, ASKING) || EARLIER.contains(words.lower(i - 1))) {
            return null;
        }
        Finding passive = forItToBeDone(i, s);
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
        boolean straight = words.is(i, "requested") || words.is(i + 1, "for");
        if (!asks
                || !straight
                || words.is(i + 1, "to")
                || words.is(i + 1, "that")
                || words.is(i + 1, "by")
                || words.is(i + 1, "if")) {
            return null;
        }
        return thing(i, i, s, null);
    }

    private static @Nullable Finding thing(int from, int i, Sentence s, @Nullable Doer doer) {
        Words words = s.words();
        for (int k = from + 1; k < from + NEAR; k++) {
            if (THINGS.contains(words.lower(k))) {
                double confidence = answered(s) ? 0.35 : 0.7;
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), confidence)
                        .by(doer)
                        .notAccepted();
            }
        }
        return null;
    }

    /** "asked for this to be circulated", "asked to be kept informed". */
    private static @Nullable Finding forItToBeDone(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i + 1, "to", "be") && KEPT.contains(words.lower(i + 3))
                || words.is(i + 1, "to", "receive")
                || words.is(i + 1, "to", "see")) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 4), 0.7)
                    .notAccepted();
        }
        for (int k = i + 2; words.is(i + 1, "for") && k < i + NEAR; k++) {
            if (words.is(k, "to", "be") && s.verbs().isParticipleOfDeed(words, k + 2)) {
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

    static boolean answered(Sentence s) {
        return ANSWER.matcher(s.next()).matches() && !PROMISE.matcher(s.next()).matches();
    }
}
