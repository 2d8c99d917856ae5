package app.resolved.notifications.deliveries.adapters.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Of an action whose it is, and whether all may read it. */
@Document("schedules")
record KnownAction(@Id String id, Part action) {

    record Part(String committeeId, boolean restricted) {}

    String committeeId() {
        return action.committeeId();
    }

    boolean restricted() {
        return action.restricted();
    }
}
