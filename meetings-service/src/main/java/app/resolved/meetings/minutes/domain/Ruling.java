package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk decides about one proposal. A field left null stays as it is; an empty one empties
 * it.
 *
 * @param verdict {@code UNDECIDED} takes an earlier decision back
 * @param ifRevision the revision that the clerk saw; null where nobody said
 */
public record Ruling(
        String proposalId,
        Verdict verdict,
        @Nullable String title,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable Purpose purpose,
        @Nullable OutcomeKind kind,
        @Nullable Integer ifRevision) {

    public static Ruling accept(String proposalId) {
        return new Ruling(proposalId, Verdict.ACCEPTED, null, null, null, null, null, null);
    }

    public static Ruling reject(String proposalId) {
        return new Ruling(proposalId, Verdict.REJECTED, null, null, null, null, null, null);
    }

    Asked over(Asked before) {
        return new Asked(
                title == null ? before.title() : title,
                madeTo == null ? before.madeTo() : madeTo,
                due == null ? before.due() : due,
                purpose == null ? before.purpose() : purpose,
                before.terms());
    }
}
