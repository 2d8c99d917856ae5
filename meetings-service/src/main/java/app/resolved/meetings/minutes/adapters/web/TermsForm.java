package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.outcomes.domain.JointAddressees;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a proposal's terms sends.
 *
 * @param answer "one" where one post answers, "together" for one action of two posts, "each" for
 *     two actions
 * @param revision what the clerk saw
 */
record TermsForm(
        @Nullable String capacity,
        @Nullable String respondent,
        @Nullable String restriction,
        @Nullable String answer,
        @Nullable String first,
        @Nullable String second,
        @Nullable Integer revision) {

    static TermsForm of(Proposed proposed) {
        var terms = proposed.asked().terms();
        var joint = terms.joint();
        return new TermsForm(
                terms.capacity(),
                Objects.toString(terms.respondent(), ""),
                Objects.toString(terms.restriction(), ""),
                joint == null ? "one" : joint.twoActions() ? "each" : "together",
                joint == null ? named(proposed.asked(), 0) : joint.first(),
                joint == null ? named(proposed.asked(), 1) : joint.second(),
                proposed.revision());
    }

    /** The one or the other of two whom the minutes name: "X / Y", "Mr A and Ms B". */
    private static String named(Asked asked, int which) {
        var names = asked.madeTo() == null ? new String[0] : asked.madeTo().split(" / | and ");
        return names.length == 2 ? names[which].strip() : "";
    }

    Terms terms() {
        return new Terms(
                capacity,
                blank(respondent) ? null : Respondent.valueOf(text(respondent)),
                blank(restriction) ? null : Restriction.valueOf(text(restriction)),
                "together".equals(answer) || "each".equals(answer)
                        ? new JointAddressees(text(first), text(second), "each".equals(answer))
                        : null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
