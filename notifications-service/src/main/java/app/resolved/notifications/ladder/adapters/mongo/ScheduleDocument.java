package app.resolved.notifications.ladder.adapters.mongo;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Progress;
import app.resolved.notifications.ladder.domain.Schedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is written when an action tells of itself. How far the schedule was worked through stands
 * beside it in the same document, and is left alone.
 *
 * @param nextAt when to look at it; whoever looks finds out what has passed already. Absent when it
 *     is over
 */
@Document("schedules")
public record ScheduleDocument(@Id String actionId, ActionState action, @Nullable Instant nextAt) {

    public static ScheduleDocument of(ActionState action, Ladder ladder) {
        var next = new Schedule(action, Progress.NONE).next(ladder);
        return new ScheduleDocument(action.actionId(), action, next.orElse(null));
    }
}
