package app.resolved.notifications.deliveries.adapters.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The reminders of a delivery by their ids alone. */
@Document("deliveries")
record KnownReminders(@Id String id, List<Known> reminders) {

    record Known(@Id String id) {}
}
