package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a body is, in words. */
final class KindWords {

    static final Map<Kind, String> ALL =
            Arrays.stream(Kind.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    KindWords::of,
                                    (one, _) -> one,
                                    LinkedHashMap::new));

    private KindWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case COMMITTEE -> "Committee";
            case SUB_COMMITTEE -> "Sub-committee";
            case PANEL -> "Panel";
            case PARTNERSHIP -> "Partnership";
            case WORKING_GROUP -> "Working group";
        };
    }
}
