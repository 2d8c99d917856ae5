package app.resolved.notifications.escalations.application;

import app.resolved.notifications.Portions;
import app.resolved.notifications.escalations.application.Escalations.Mark;
import app.resolved.notifications.escalations.domain.Escalation;
import app.resolved.notifications.ladder.application.Following;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.application.Schedules.Told;
import app.resolved.notifications.ladder.domain.Ladder;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what its action needs no longer from the desk, and puts it back where it does again. */
public final class FollowingActions implements Following {

    private static final int AT_ONCE = 500;

    private final Escalations escalations;
    private final Schedules schedules;
    private final Ladder ladder;

    public FollowingActions(Escalations escalations, Schedules schedules, Ladder ladder) {
        this.escalations = escalations;
        this.schedules = schedules;
        this.ladder = ladder;
    }

    @Override
    public void follow(Collection<String> actionIds) {
        Portions.of(actionIds, AT_ONCE).forEach(this::followSome);
    }

    private void followSome(List<String> actionIds) {
        var unreleased = escalations.unreleased(actionIds);
        if (!unreleased.isEmpty()) {
            var told = schedules.told(unreleased.stream().map(Escalation::actionId).toList());
            escalations.mark(
                    unreleased.stream().map(it -> mark(it, told.get(it.actionId()))).toList());
        }
    }

    /** Of what is erased nothing is needed. */
    private Mark mark(Escalation escalation, @Nullable Told told) {
        return told == null
                ? new Mark(escalation.id(), false, null, true, Long.MAX_VALUE)
                : new Mark(
                        escalation.id(),
                        escalation.isNeededBy(told.action(), ladder),
                        told.action().committeeId(),
                        told.action().restricted(),
                        told.sequence());
    }
}
