package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionReopened;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import org.junit.jupiter.api.Test;

/** What was closed by mistake is reminded of again. */
class ReopenedIT extends ServiceTest {

    @Test
    void goesOnWithTheLadderFromTheDayOnWhichItIsOpenAgainAndRepeatsNothing() {
        var action = anAction().dueOn("2026-03-19");
        others.action(action);
        liveThrough("2026-03-03", "2026-03-06");
        others.tell(new ActionSignedOff(action.standing(ActionStatus.SIGNED_OFF).state()));
        liveThrough("2026-03-09", "2026-03-10");

        others.tell(new ActionReopened(action.assignedOn("2026-03-11").state()));
        liveThrough("2026-03-12", "2026-03-16");

        assertThat(reminders())
                .containsExactly(
                        "a-1:okafor:assigned:2026-03-03",
                        "a-1:okafor:before-10:2026-03-05",
                        "a-1:okafor:assigned:2026-03-12",
                        "a-1:okafor:before-3:2026-03-16");
    }
}
