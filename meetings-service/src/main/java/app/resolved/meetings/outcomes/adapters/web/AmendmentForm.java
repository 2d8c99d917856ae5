package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.outcomes.domain.Amendment;
import app.resolved.meetings.outcomes.domain.JointAddressees;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an amendment sends: all its fields, changed or not.
 *
 * @param others the other addressees, one a line; empty where there is one
 * @param twoActions whether each of the two has an action of their own
 * @param version what the clerk saw
 */
record AmendmentForm(
        @Nullable String title,
        @Nullable String wording,
        @Nullable String madeTo,
        @Nullable String others,
        @Nullable Boolean twoActions,
        @Nullable String due,
        @Nullable String minute,
        @Nullable String paragraph,
        @Nullable String part,
        @Nullable OutcomeKind kind,
        @Nullable Purpose purpose,
        @Nullable String capacity,
        @Nullable String respondent,
        @Nullable String restriction,
        @Nullable String reason,
        @Nullable Long version) {

    static AmendmentForm of(Outcome outcome, long version, String reason) {
        var terms = outcome.terms();
        var joint = terms.joint();
        return new AmendmentForm(
                outcome.title(),
                outcome.wording(),
                joint == null ? outcome.madeTo() : joint.first(),
                joint == null ? "" : String.join("\n", joint.others()),
                terms.twoActions(),
                outcome.due(),
                outcome.place().minute(),
                outcome.place().paragraph(),
                outcome.place().part(),
                outcome.kind(),
                outcome.purpose(),
                terms.capacity(),
                Objects.toString(terms.respondent(), ""),
                Objects.toString(terms.restriction(), ""),
                reason,
                version);
    }

    Amendment amendment() {
        var joint = joint();
        return new Amendment(
                text(title),
                text(wording),
                joint == null ? text(madeTo) : joint.together(),
                text(due),
                purpose,
                new Place(
                        Given.lineOrNull(minute),
                        Given.lineOrNull(paragraph),
                        Given.lineOrNull(part)),
                kind,
                null,
                terms(joint),
                text(reason));
    }

    private Terms terms(@Nullable JointAddressees joint) {
        var respondentName = text(respondent);
        var restrictionName = text(restriction);
        return new Terms(
                capacity,
                respondentName.isEmpty() ? null : Respondent.valueOf(respondentName),
                restrictionName.isEmpty() ? null : Restriction.valueOf(restrictionName),
                joint);
    }

    private @Nullable JointAddressees joint() {
        return text(others).isBlank()
                ? null
                : JointAddressees.of(text(madeTo), text(others), Boolean.TRUE.equals(twoActions));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
