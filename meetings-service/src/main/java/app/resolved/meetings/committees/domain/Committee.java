package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.MeetingsFact;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body whose decisions are followed up.
 *
 * @param code the short form that references begin with, such as "SC"; two bodies never share one
 */
public record Committee(String id, String code, String name, Visibility visibility) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9&]{0,9}");
    private static final int LONGEST_NAME = 200;

    /** What somebody says about a body. */
    public record Describe(String id, String code, String name, Visibility visibility) {}

    public static Decision<Committee> decide(Optional<Committee> before, Describe given) {
        var after =
                new Committee(
                        given.id(),
                        Given.line(given.code()),
                        Given.line(given.name()),
                        given.visibility());
        var fault = after.fault();
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        return before.filter(after::equals).isPresent()
                ? Decision.accepted(after)
                : Decision.accepted(after, new MeetingsFact.CommitteeEstablished(after.state()));
    }

    private Optional<Refusal> fault() {
        return Given.faultOfId("id", id)
                .or(() -> Given.fault("name", "the committee's name", name, LONGEST_NAME, true))
                .or(this::faultOfCode);
    }

    private Optional<Refusal> faultOfCode() {
        return CODE.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(
                        new Refusal.Invalid(
                                "code",
                                "Enter 1 to 10 capital letters or digits, such as SC: references"
                                        + " begin with them."));
    }

    private CommitteeState state() {
        return new CommitteeState(id, code, name, visibility);
    }
}
