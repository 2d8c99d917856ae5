package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a body may be described. */
final class Describing {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9&]{0,9}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TERMS = 8_000;
    private static final int MOST_CAPACITIES = 10;

    private Describing() {}

    static Decision<Committee> decide(Optional<Committee> before, Describe said) {
        var given = said.tidied();
        var fault = fault(given);
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var after = before.orElseGet(() -> blank(given)).describedBy(given);
        return before.filter(after::equals).isPresent()
                ? Decision.accepted(after)
                : Decision.accepted(after, new CommitteeEstablished(after.state()));
    }

    private static Committee blank(Describe given) {
        return new Committee(
                given.id(),
                given.code(),
                given.name(),
                Visibility.PUBLIC,
                Kind.COMMITTEE,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Optional<Refusal> fault(Describe given) {
        return Given.faultOfId("id", given.id())
                .or(() ->
                        Given.fault(
                                "name", "the committee's name", given.name(), LONGEST_NAME, true))
                .or(() -> faultOfCode(given.code()))
                .or(() ->
                        Given.fault(
                                "termsOfReference",
                                "the terms of reference",
                                given.termsOfReference(),
                                LONGEST_TERMS,
                                false))
                .or(() -> faultOfParent(given))
                .or(() -> faultOfCapacities(given.capacities()));
    }

    private static Optional<Refusal> faultOfCode(String code) {
        return CODE.matcher(code).matches()
                ? Optional.empty()
                : invalid(
                        "code",
                        "Enter 1 to 10 capital letters or digits, such as SC: references"
                                + " begin with them.");
    }

    private static Optional<Refusal> faultOfParent(Describe given) {
        return given.id().equals(given.parentId())
                ? invalid("parentId", "A committee is not part of itself: choose another one.")
                : Optional.empty();
    }

    private static Optional<Refusal> faultOfCapacities(List<String> capacities) {
        if (capacities.size() > MOST_CAPACITIES) {
            return invalid(
                    "capacities",
                    "Enter at most %d, one a line: these are %d."
                            .formatted(MOST_CAPACITIES, capacities.size()));
        }
        return capacities.stream()
                .flatMap(each ->
                        Given.fault("capacities", "what it sits as", each, LONGEST_NAME, true)
                                .stream())
                .findFirst();
    }

    private static Optional<Refusal> invalid(String field, String message) {
        return Optional.of(new Refusal.Invalid(field, message));
    }
}
