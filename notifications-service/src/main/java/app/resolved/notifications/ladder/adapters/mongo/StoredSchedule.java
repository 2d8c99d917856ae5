package app.resolved.notifications.ladder.adapters.mongo;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.ladder.domain.Progress;
import app.resolved.notifications.ladder.domain.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A schedule with all that stands in its document, as it is read. */
@Document("schedules")
record StoredSchedule(
        @Id String actionId, ActionState action, @Nullable Progress progress, long sourceSequence) {

    Schedule schedule() {
        return new Schedule(action, progress == null ? Progress.NONE : progress);
    }
}
