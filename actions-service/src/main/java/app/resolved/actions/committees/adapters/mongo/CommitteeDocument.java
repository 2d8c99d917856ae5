package app.resolved.actions.committees.adapters.mongo;

import app.resolved.contracts.CommitteeState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("committees")
record CommitteeDocument(
        @Id String id, String code, String name, CommitteeState.Visibility visibility) {

    static CommitteeDocument of(CommitteeState state) {
        return new CommitteeDocument(
                state.committeeId(), state.code(), state.name(), state.visibility());
    }

    CommitteeState state() {
        return new CommitteeState(id, code, name, visibility);
    }
}
