package app.resolved.actions.actions.domain;

import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.Joint;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as each of its actions hears it: once, or, where two answer each for themselves, once
 * for each of the two.
 */
public final class OwnerSlots {

    private OwnerSlots() {}

    public static Stream<HeardOutcome> of(HeardOutcome heard) {
        var outcome = heard.outcome();
        var joint = outcome.joint();
        if (joint == null) {
            return Stream.of(heard);
        }
        var first = slot(outcome, outcome.actionId(), outcome.reference(), joint.first(), joint);
        return joint.secondActionId() == null
                ? Stream.of(new HeardOutcome(first, heard.sequence()))
                : Stream.of(
                        new HeardOutcome(first, heard.sequence()),
                        new HeardOutcome(second(outcome, joint), heard.sequence()));
    }

    private static OutcomeState second(OutcomeState outcome, Joint joint) {
        return slot(
                outcome,
                joint.secondActionId(),
                joint.secondReference(),
                joint.others().isEmpty() ? "" : joint.others().getFirst(),
                joint);
    }

    /** Whoever answers alone is the one addressee; those who answer together all stay named. */
    private static OutcomeState slot(
            OutcomeState outcome,
            @Nullable String actionId,
            @Nullable String reference,
            String madeTo,
            Joint joint) {
        return new OutcomeState(
                outcome.outcomeId(),
                actionId,
                reference,
                outcome.committeeId(),
                outcome.meetingId(),
                outcome.meetingDate(),
                outcome.place(),
                outcome.kind(),
                outcome.purpose(),
                outcome.title(),
                outcome.wording(),
                madeTo.isEmpty() ? null : madeTo,
                outcome.due(),
                outcome.capacity(),
                outcome.backfilled(),
                outcome.restricted(),
                outcome.respondent(),
                joint.secondActionId() == null ? joint : null,
                outcome.changes(),
                outcome.withdrawnAt());
    }
}
