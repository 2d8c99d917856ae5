package app.resolved.meetings.outcomes.adapters.rest;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.outcomes.domain.JointAddressees;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API is given about capacity, respondent, restriction and joint addressees. */
public record TermsBody(
        @Nullable String capacity,
        @Nullable Respondent respondent,
        @Nullable Restriction restriction,
        @Nullable JointBody joint) {

    public record JointBody(
            @Nullable String first, @Nullable List<String> others, @Nullable Boolean twoActions) {

        JointAddressees addressees() {
            return new JointAddressees(
                    first == null ? "" : first,
                    others == null ? List.of() : others,
                    Boolean.TRUE.equals(twoActions));
        }
    }

    public Terms terms() {
        return new Terms(
                capacity, respondent, restriction, joint == null ? null : joint.addressees());
    }
}
