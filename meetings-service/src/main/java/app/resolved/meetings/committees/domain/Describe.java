package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.deciding.Given;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a body.
 *
 * @param visibility null where nothing is said of it: what stands stays, so that silence never
 *     opens a closed body; a new one is public
 * @param kind null where nothing is said of it: what stands stays; a new one is a committee
 * @param termsOfReference in paragraphs
 */
public record Describe(
        String id,
        String code,
        String name,
        @Nullable Visibility visibility,
        @Nullable Kind kind,
        @Nullable String parentId,
        @Nullable String termsOfReference,
        List<String> capacities) {

    public static Describe named(String id, String code, String name, Visibility visibility) {
        return new Describe(id, code, name, visibility, Kind.COMMITTEE, null, null, List.of());
    }

    public Describe partOf(@Nullable String parent) {
        return new Describe(id, code, name, visibility, kind, parent, termsOfReference, capacities);
    }

    Describe tidied() {
        return new Describe(
                id,
                Given.line(code),
                Given.line(name),
                visibility,
                kind,
                Given.lineOrNull(parentId),
                Given.textOrNull(termsOfReference),
                capacities.stream()
                        .map(Given::lineOrNull)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
