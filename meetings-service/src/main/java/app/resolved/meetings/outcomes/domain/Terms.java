package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law and the clerk say about an outcome besides its words.
 *
 * @param capacity as what the body sat for the item, such as "Crime and Disorder Committee"; null
 *     where it sat as itself
 * @param respondent who must answer a recommendation; null where nobody must by law
 * @param restriction why the public may not read it; null where it may
 * @param joint several addressees; null where there is one or none
 */
public record Terms(
        @Nullable String capacity,
        @Nullable Respondent respondent,
        @Nullable Restriction restriction,
        @Nullable JointAddressees joint) {

    public static final Terms NONE = new Terms(null, null, null, null);
    private static final int LONGEST_CAPACITY = 200;

    public Terms {
        capacity = Given.lineOrNull(capacity);
    }

    /** Nothing but why the public may not read it; null where it may. */
    public static Terms restrictedBy(@Nullable Restriction restriction) {
        return new Terms(null, null, restriction, null);
    }

    public boolean restricted() {
        return restriction != null;
    }

    public boolean twoActions() {
        return joint != null && joint.twoActions();
    }

    public Terms with(@Nullable JointAddressees other) {
        return new Terms(capacity, respondent, restriction, other);
    }

    public Optional<Refusal> fault() {
        return Given.fault("capacity", "the capacity", capacity, LONGEST_CAPACITY, false)
                .or(() -> joint == null ? Optional.empty() : joint.fault());
    }
}
