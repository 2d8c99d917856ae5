package app.resolved.notifications.escalations.domain;

import app.resolved.contracts.ActionState;
import app.resolved.eventing.DerivedId;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.Rung;
import app.resolved.notifications.ladder.domain.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that is so late that the clerk may tell the line post.
 *
 * @param rung of the late reminder that put it here
 * @param on the day of that reminder
 * @param postId the post that was accountable then
 * @param release null while it waits for the clerk's press
 */
public record Escalation(
        String id,
        String actionId,
        String rung,
        LocalDate on,
        String postId,
        @Nullable Release release) {

    /**
     * The press.
     *
     * @param by the name of whoever pressed
     */
    public record Release(String by, Instant at) {}

    public static Escalation of(ActionState action, String postId, Rung rung) {
        var id = DerivedId.of("escalation", action.actionId(), rung.name(), rung.date().toString());
        return new Escalation(id, action.actionId(), rung.name(), rung.date(), postId, null);
    }

    /** Still with the same post, and late by the same date since the same assignment. */
    public boolean isNeededBy(ActionState action, Ladder ladder) {
        return Standing.of(action) == Standing.CHASED
                && postId.equals(action.ownerPostId())
                && ladder.escalation(action).map(Rung::date).filter(on::equals).isPresent();
    }

    /** What the holder of the line post is sent: "escalation-3" for what "late-3" put here. */
    public Reminder reminder(String personId) {
        return new Reminder(actionId, personId, Rung.escalationOf(rung), on);
    }

    public Escalation releasedBy(String name, Instant at) {
        return new Escalation(id, actionId, rung, on, postId, new Release(name, at));
    }
}
