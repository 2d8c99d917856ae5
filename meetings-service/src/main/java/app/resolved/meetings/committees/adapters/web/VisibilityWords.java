package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.Visibility;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may know of a committee, in words. */
final class VisibilityWords {

    static final Map<Visibility, String> ALL =
            Arrays.stream(Visibility.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    VisibilityWords::of,
                                    (one, _) -> one,
                                    LinkedHashMap::new));

    private VisibilityWords() {}

    static String of(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "Public: it meets in public";
            case RESTRICTED -> "Restricted: parts of its meetings are exempt";
            case CLOSED -> "Closed: it leaves no public trace";
        };
    }
}
