package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder needs to know of an action with an owner and a due date.
 *
 * @param floor rungs that are not after this day lie before the assignment, or before the due date
 *     was last changed
 * @param answeredOn when its owner was last answered; null where nothing was
 */
record Climb(
        LocalDate assignedOn,
        LocalDate due,
        LocalDate floor,
        @Nullable LocalDate answeredOn,
        boolean backfilled) {

    static Optional<Climb> of(ActionState action) {
        var due = action.due();
        var assignedOn = action.assignedOn();
        if (action.ownerPostId() == null || due == null || assignedOn == null) {
            return Optional.empty();
        }
        var changedOn = due.changedOn();
        var floor = changedOn != null && changedOn.isAfter(assignedOn) ? changedOn : assignedOn;
        var answer = action.answer();
        var answeredOn = answer == null ? null : answer.on();
        return Optional.of(
                new Climb(assignedOn, due.date(), floor, answeredOn, action.backfilled()));
    }
}
