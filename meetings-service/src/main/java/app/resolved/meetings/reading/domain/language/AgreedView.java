package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches agreement that is not called a decision: "members were of the view that the Clerk should
 * write", "the Board was content for officers to go on", "it was suggested, and Mr Oak agreed,
 * that". Must not catch a view of how things are.
 */
final class AgreedView implements Rule {

    private static final int NEAR = 10;
    private static final int FAR = 22;
    private static final Set<String> SUGGESTING =
            WordSet.of("suggested requested asked proposed put");

    private static final Set<String> OUTCOME =
            WordSet.of("consensus feeling upshot outcome conclusion decision agreement");
    private static final Set<String> WILL = WordSet.of("will wish steer");

    private final Decisions decisions;

    AgreedView(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean content = words.is(i, "content", "for") || words.is(i, "happy", "for");
        if (content && DecidedHere.bodyBefore(i - 1, s)) {
            return contentFor(i, s);
        }
        boolean contentTo = words.is(i, "content", "to") && s.verbs().isDeed(words, i + 2);
        if (contentTo && DecidedHere.bodyBefore(i - 1, s)) {
            return Finding.action(
                    Kind.RESOLUTION_PART, i, i + 2, null, words.phrase(i, i + 3), 0.74);
        }
        boolean contentThat = words.is(i, "content", "that") || words.is(i, "happy", "that");
        if (contentThat && DecidedHere.bodyBefore(i - 1, s)) {
            return read(i, i + 1, s);
        }
        Finding view = view(i, s);
        return view == null ? suggestedAndAgreed(i, s) : view;
    }

    /** "of the view that the Clerk should write", "the consensus was that officers should". */
    private @Nullable Finding view(int i, Sentence s) {
        Words words = s.words();
        boolean view =
                words.is(i, "of", "the", "view", "that")
                        || words.is(i, "of", "the", "opinion", "that");
        boolean outcome = words.in(i, OUTCOME) && words.is(i + 1, "was", "that");
        int that = outcome ? i + 2 : i + 3;
        return outcome || view && DecidedHere.bodyBefore(i - 1, s)
                ? read(i, that, s)
                : willOfTheMeeting(i, s);
    }

    /** "It was the will of the meeting that", "there was a steer that". */
    private @Nullable Finding willOfTheMeeting(int i, Sentence s) {
        Words words = s.words();
        int that = 0;
        for (int k = i + 1; words.in(i, WILL) && words.is(i - 2, "was") && k < i + NEAR; k++) {
            that = that == 0 && words.is(k, "that") ? k : that;
        }
        if (that == 0 || !words.is(that, "that")) {
            return null;
        }
        Finding found = decisions.resolution(words, that + 1, s.doers(), words.phrase(i, that + 1));
        return found == null || !found.forAction() ? null : found.at(0.76);
    }

    private @Nullable Finding read(int i, int that, Sentence s) {
        Words words = s.words();
        Finding found = decisions.resolution(words, that + 1, s.doers(), words.phrase(i, that + 1));
        boolean somebody =
                found != null
                        && found.doer() != null
                        && found.doer().is(Doer.Sort.PERSON, Doer.Sort.PEOPLE);
        return somebody && found != null && found.forAction() ? found.at(0.64).notAccepted() : null;
    }

    /** "The Board was content for the Director to commission it". */
    private static @Nullable Finding contentFor(int i, Sentence s) {
        Words words = s.words();
        for (int to = i + 3; to < i + NEAR; to++) {
            Doer doer =
                    words.is(to, "to") && s.verbs().isDeed(words, to + 1)
                            ? s.doers().between(words, i + 2, to)
                            : null;
            if (doer != null) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, to + 1, doer, words.phrase(i, to + 2), 0.8);
            }
        }
        return null;
    }

    /** "It was suggested, and Mr Oak agreed, that a recording be made." */
    private @Nullable Finding suggestedAndAgreed(int i, Sentence s) {
        Words words = s.words();
        boolean suggested = false;
        for (int k = Math.max(0, i - FAR); k < i; k++) {
            suggested |= SUGGESTING.contains(words.lower(k));
        }
        boolean agreed = words.is(i, "agreed", ",", "that") || words.is(i, "accepted", ",", "that");
        if (suggested && agreed && (words.is(i - 1, "and") || words.lower(i - 1).endsWith("ly"))) {
            Finding all = decisions.resolution(words, i + 3, s.doers(), words.phrase(i, i + 3));
            return all == null || !all.forAction() ? null : all.at(0.8);
        }
        Doer doer = suggested && agreed ? s.doers().before(words, i) : null;
        if (doer == null || !doer.is(Doer.Sort.PERSON)) {
            return null;
        }
        Finding found =
                decisions.read(
                        words,
                        i + 3,
                        words.size(),
                        s.doers(),
                        Kind.UNDERTAKING,
                        words.phrase(i, i + 3));
        return found == null || !found.forAction() ? null : found.at(0.84).by(doer);
    }
}
