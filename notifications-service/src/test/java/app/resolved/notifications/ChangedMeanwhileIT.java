package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionDueDateChanged;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.eventing.listening.Listening;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What changes of an action between the moment its letter is due and the moment it leaves. */
class ChangedMeanwhileIT extends ServiceTest {

    @Test
    void sendsNoReminderOfADueDateThatWasMovedWhileItWasInHand() {
        var action = anAction("a-1").assignedOn("2026-02-02").dueOn("2026-03-06");
        holdBackTheReminderOf(action, "2026-03-03T08:30");

        others.tell(
                new ActionDueDateChanged(action.dueMovedTo("2026-04-30", "2026-03-03").state()));
        settle();

        assertThat(reminders()).isEmpty();
        assertThat(isAt(Fate.Withdrawn.class)).isTrue();
    }

    @Test
    void sendsNothingOfAnActionThatWasClosedJustBefore() {
        var action = anAction("a-1").assignedOn("2026-02-02").dueOn("2026-03-06");
        holdBackTheReminderOf(action, "2026-03-03T08:30");

        others.tell(new ActionSignedOff(action.standing(ActionStatus.SIGNED_OFF).state()));
        settle();

        assertThat(reminders()).isEmpty();
        assertThat(isAt(Fate.Withdrawn.class)).isTrue();
    }

    @Test
    void sendsNothingWhileItHasNotHeardAllThatWasSaid() {
        var action = anAction("a-1").assignedOn("2026-02-02").dueOn("2026-03-06");
        others.action(action);
        settle();
        mailServer.forget();
        service.getBean(Listening.class).stop();

        others.tell(new ActionSignedOff(action.standing(ActionStatus.SIGNED_OFF).state()));
        moveTo("2026-03-03T08:30");
        eventually().during(Duration.ofSeconds(3)).until(() -> reminders().isEmpty());
        service.getBean(Listening.class).start();
        settle();

        assertThat(reminders()).isEmpty();
    }

    @Test
    void writesToWhoeverHoldsThePostAtThatMoment() {
        var action = anAction("a-1").assignedOn("2026-02-02").dueOn("2026-03-06");
        holdBackTheReminderOf(action, "2026-03-03T08:30");

        others.post("finance", "Head of Finance", "resources", "hale");
        settle();
        assertThat(reminders()).containsExactly("a-1:hale:before-3:2026-03-03");
        liveThrough("2026-03-04", "2026-03-04");

        assertThat(reminders())
                .containsExactly("a-1:hale:before-3:2026-03-03", "a-1:hale:assigned:2026-02-03");
    }

    private void holdBackTheReminderOf(AnAction action, String local) {
        service.close();
        service = startService("--resolved.notifications.first-retry=4s");
        others.action(action);
        settle();
        mailServer.forget();
        mailServer.next(new Turn.RefuseRecipient("451 later"));
        moveTo(local);
        eventually()
                .until(() ->
                        deliveries().stream()
                                .anyMatch(it ->
                                        !it.attempts().isEmpty()
                                                && it.fate() instanceof Fate.Waiting));
    }
}
