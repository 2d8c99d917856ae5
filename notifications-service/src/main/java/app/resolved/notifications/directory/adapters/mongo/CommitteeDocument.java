package app.resolved.notifications.directory.adapters.mongo;

import app.resolved.contracts.CommitteeState;
import app.resolved.notifications.directory.domain.Committee;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A body as meetings-service last told of it. */
@Document("committees")
public record CommitteeDocument(@Id String committeeId, String name) {

    public static CommitteeDocument of(CommitteeState committee) {
        return new CommitteeDocument(committee.committeeId(), committee.name());
    }

    Committee committee() {
        return new Committee(committeeId, name);
    }
}
