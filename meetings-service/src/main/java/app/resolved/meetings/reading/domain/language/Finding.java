package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found in a sentence.
 *
 * @param from first word of the clause: the doer where one is named, else the cue
 * @param deed the verb that says what is to be done
 * @param accepted whether it counts as taken up: a promise or an instruction, not a bare wish
 */
record Finding(
        int from,
        int deed,
        Kind kind,
        Purpose purpose,
        @Nullable Doer doer,
        String cue,
        double confidence,
        boolean accepted) {

    static Finding action(
            Kind kind, int from, int deed, @Nullable Doer doer, String cue, double confidence) {
        int start = doer == null ? from : Math.min(from, doer.from());
        return new Finding(start, deed, kind, Purpose.ACTION, doer, cue, confidence, true);
    }

    static Finding information(Kind kind, int from, int deed, String cue, double confidence) {
        return new Finding(from, deed, kind, Purpose.INFORMATION, null, cue, confidence, true);
    }

    Finding notAccepted() {
        return new Finding(from, deed, kind, purpose, doer, cue, confidence, false);
    }

    Finding at(double other) {
        return new Finding(from, deed, kind, purpose, doer, cue, other, accepted);
    }

    Finding by(@Nullable Doer other) {
        return new Finding(from, deed, kind, purpose, other, cue, confidence, accepted);
    }

    Finding as(Kind other) {
        return new Finding(from, deed, other, purpose, doer, cue, confidence, accepted);
    }

    boolean forAction() {
        return purpose == Purpose.ACTION;
    }
}
