package app.resolved.notifications.directory.adapters.mongo;

import app.resolved.contracts.CommitteeState;
import app.resolved.notifications.directory.domain.Committee;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body as meetings-service last told of it.
 *
 * @param succeededBy the body that took over
 * @param succeededOn its first day, as ISO text
 */
@Document("committees")
public record CommitteeDocument(
        @Id String committeeId,
        String name,
        @Nullable String succeededBy,
        @Nullable String succeededOn) {

    public static CommitteeDocument of(CommitteeState committee) {
        var on = committee.succeededOn();
        return new CommitteeDocument(
                committee.committeeId(),
                committee.name(),
                committee.succeededBy(),
                on == null ? null : on.toString());
    }

    Committee committee() {
        return new Committee(committeeId, name);
    }
}
