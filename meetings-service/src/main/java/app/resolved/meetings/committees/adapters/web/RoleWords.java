package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.SeatRole;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** As what somebody sits, in words. */
final class RoleWords {

    static final Map<SeatRole, String> ALL =
            Arrays.stream(SeatRole.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    RoleWords::of,
                                    (one, _) -> one,
                                    LinkedHashMap::new));

    private RoleWords() {}

    static String of(SeatRole role) {
        return switch (role) {
            case CHAIR -> "Chair";
            case VICE_CHAIR -> "Vice-chair";
            case MEMBER -> "Member";
            case CO_OPTED -> "Co-opted member";
            case SUBSTITUTE -> "Substitute";
        };
    }
}
