package app.resolved.meetings.committees.adapters.rest;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.domain.Committee;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body without its seats, which have an address of their own. */
record CommitteeShown(
        String committeeId,
        String code,
        String name,
        Visibility visibility,
        Kind kind,
        @Nullable String parentId,
        @Nullable String termsOfReference,
        List<String> capacities,
        @Nullable String succeededBy,
        @Nullable LocalDate succeededOn) {

    static CommitteeShown of(Committee committee) {
        var succession = committee.succession();
        return new CommitteeShown(
                committee.id(),
                committee.code(),
                committee.name(),
                committee.visibility(),
                committee.kind(),
                committee.parentId(),
                committee.termsOfReference(),
                committee.capacities(),
                succession == null ? null : succession.committeeId(),
                succession == null ? null : succession.on());
    }
}
