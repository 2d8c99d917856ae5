package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.outcomes.domain.JointAddressees;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a proposal's terms sends.
 *
 * @param answer "one" where one post answers, "together" for one action of several posts, "each"
 *     for two actions
 * @param others the other addressees, one a line
 * @param revision what the clerk saw
 */
record TermsForm(
        @Nullable String capacity,
        @Nullable String respondent,
        @Nullable String restriction,
        @Nullable String answer,
        @Nullable String first,
        @Nullable String others,
        @Nullable Integer revision) {

    static TermsForm of(Proposed proposed) {
        var terms = proposed.asked().terms();
        var joint = terms.joint();
        var named = JointAddressees.namedIn(proposed.asked().madeTo());
        return new TermsForm(
                terms.capacity(),
                Objects.toString(terms.respondent(), ""),
                Objects.toString(terms.restriction(), ""),
                joint == null ? "one" : joint.twoActions() ? "each" : "together",
                joint != null ? joint.first() : named.size() < 2 ? "" : named.getFirst(),
                String.join("\n", joint != null ? joint.others() : named.stream().skip(1).toList()),
                proposed.revision());
    }

    Terms terms() {
        return new Terms(
                capacity,
                blank(respondent) ? null : Respondent.valueOf(text(respondent)),
                blank(restriction) ? null : Restriction.valueOf(text(restriction)),
                "together".equals(answer) || "each".equals(answer)
                        ? JointAddressees.of(text(first), text(others), "each".equals(answer))
                        : null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
