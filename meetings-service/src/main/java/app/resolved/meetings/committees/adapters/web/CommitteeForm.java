package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param capacities one a line
 * @param version what was seen; null for a body that is new
 */
record CommitteeForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable Visibility visibility,
        @Nullable Kind kind,
        @Nullable String parentId,
        @Nullable String termsOfReference,
        @Nullable String capacities,
        @Nullable Long version) {

    static CommitteeForm empty() {
        return new CommitteeForm("", "", Visibility.PUBLIC, Kind.COMMITTEE, "", "", "", null);
    }

    static CommitteeForm of(Committee committee, long version) {
        return new CommitteeForm(
                committee.code(),
                committee.name(),
                committee.visibility(),
                committee.kind(),
                committee.parentId(),
                committee.termsOfReference(),
                String.join("\n", committee.capacities()),
                version);
    }

    Describe describe(String id) {
        return new Describe(
                id,
                code == null ? "" : code,
                name == null ? "" : name,
                visibility,
                kind,
                parentId,
                termsOfReference,
                capacities == null ? List.of() : capacities.lines().toList());
    }
}
