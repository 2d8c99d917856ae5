package app.resolved.actions.actions.domain;

import app.resolved.contracts.OutcomeState;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as an action keeps it.
 *
 * @param sourceSequence of the fact by which it was last heard; nothing older changes it
 * @param home the action with which it was issued
 * @param heldBy the other action that answers it, as its home remembers; null where it is answered
 *     by the action in which this stands
 */
public record Answered(
        OutcomeState outcome, long sourceSequence, String home, @Nullable String heldBy) {

    static final Comparator<Answered> AS_IN_THE_MINUTES =
            Comparator.comparing((Answered one) -> one.outcome().meetingDate())
                    .thenComparing(one -> PlaceOrder.of(one.outcome().place()))
                    .thenComparing(Answered::outcomeId);

    public String outcomeId() {
        return outcome.outcomeId();
    }

    /** Whether it is still asked for. */
    boolean stands() {
        return outcome.standsForAction();
    }

    boolean isAnsweredHere() {
        return heldBy == null;
    }

    Answered heldBy(@Nullable String other) {
        return new Answered(outcome, sourceSequence, home, other);
    }
}
