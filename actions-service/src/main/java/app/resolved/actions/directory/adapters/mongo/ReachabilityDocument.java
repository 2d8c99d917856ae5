package app.resolved.actions.directory.adapters.mongo;

import app.resolved.actions.directory.application.Reachability.NotReached;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * @param reachedAt when mail was last taken or the address mended
 * @param bouncedAt when mail last came back
 */
@Document("reachability")
record ReachabilityDocument(
        @Id String id,
        @Nullable Instant reachedAt,
        @Nullable Instant bouncedAt,
        @Nullable String reason) {

    boolean isBouncing() {
        return bouncedAt != null && (reachedAt == null || bouncedAt.isAfter(reachedAt));
    }

    NotReached notReached() {
        return new NotReached(
                id, bouncedAt == null ? Instant.EPOCH : bouncedAt, reason == null ? "" : reason);
    }
}
