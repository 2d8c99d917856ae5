package app.resolved.actions.committees.adapters.mongo;

import app.resolved.contracts.CommitteeState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("committees")
record CommitteeDocument(
        @Id String id,
        String code,
        String name,
        CommitteeState.Visibility visibility,
        CommitteeState.@Nullable Kind kind,
        @Nullable String parentId,
        @Nullable List<String> capacities,
        @Nullable List<CommitteeState.Seat> seats,
        @Nullable String succeededBy,
        @Nullable LocalDate succeededOn) {

    static CommitteeDocument of(CommitteeState state) {
        return new CommitteeDocument(
                state.committeeId(),
                state.code(),
                state.name(),
                state.visibility(),
                state.kind(),
                state.parentId(),
                state.capacities(),
                state.seats(),
                state.succeededBy(),
                state.succeededOn());
    }

    CommitteeState state() {
        return new CommitteeState(
                id,
                code,
                name,
                visibility,
                kind,
                parentId,
                capacities == null ? List.of() : capacities,
                seats == null ? List.of() : seats,
                succeededBy,
                succeededOn);
    }
}
