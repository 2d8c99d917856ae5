package app.resolved.meetings.committees.adapters.rest;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.domain.Committee;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A body without its seats, which have an address of their own.
 *
 * @param parentId null, too, where whoever asks may not know of that body; so is succeededBy
 */
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

    static CommitteeShown of(Committee committee, UnaryOperator<@Nullable String> shown) {
        var succession = committee.succession();
        var successor = shown.apply(succession == null ? null : succession.committeeId());
        return new CommitteeShown(
                committee.id(),
                committee.code(),
                committee.name(),
                committee.visibility(),
                committee.kind(),
                shown.apply(committee.parentId()),
                committee.termsOfReference(),
                committee.capacities(),
                successor,
                succession == null || successor == null ? null : succession.on());
    }
}
