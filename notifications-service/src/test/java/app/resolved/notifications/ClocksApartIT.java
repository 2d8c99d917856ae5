package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionAcknowledged;
import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.eventing.settling.SettledEndpoint.Settled;
import app.resolved.testkit.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two replicas work side by side, the clock of one five minutes ahead of the other's. */
class ClocksApartIT extends ServiceTest {

    private final SettableTime aheadTime = SettableTime.at("2026-03-02T10:05");
    private ConfigurableApplicationContext ahead;

    @BeforeEach
    void startTheOther() {
        ahead = ServiceUnderTest.start(place, mailServer.port(), aheadTime);
    }

    @AfterEach
    void stopTheOther() {
        ahead.close();
    }

    @Test
    void nothingIsSentTwiceAndNothingBeforeItsTime() {
        owedOnTheThird();

        clocks("2026-03-03T08:24:59");
        assertThat(reminders()).isEmpty();
        clocks("2026-03-03T08:25");
        clocks("2026-03-03T08:30");
        clocks("2026-03-04T08:30");

        assertThat(reminders()).containsExactly("a-1:okafor:before-3:2026-03-03");
    }

    @Test
    void theSlowOneSendsNothingAgainOnceTheOtherIsGone() {
        var action = owedOnTheThird();
        clocks("2026-03-03T08:25");
        ahead.close();

        others.tell(new ActionAcknowledged(action.standing(ActionStatus.ACKNOWLEDGED).state()));
        settle();
        moveTo("2026-03-03T08:30");
        settle();
        moveTo("2026-03-04T08:30");
        settle();

        assertThat(reminders()).containsExactly("a-1:okafor:before-3:2026-03-03");
    }

    private AnAction owedOnTheThird() {
        var action = anAction().assignedOn("2026-02-02").dueOn("2026-03-06");
        others.action(action);
        settleBoth();
        mailServer.forget();
        return action;
    }

    /** The slow one first, so that it is never ahead of where it should be. */
    private void clocks(String slow) {
        var at = SettableTime.at(slow).instant();
        time.moveTo(at);
        settle();
        aheadTime.moveTo(at.plus(Duration.ofMinutes(5)));
        settleBoth();
    }

    private void settleBoth() {
        settle();
        var endpoint = ahead.getBean(SettledEndpoint.class);
        eventually()
                .untilAsserted(() ->
                        assertThat(endpoint.settled())
                                .matches(Settled::settled, "says that all is done"));
    }
}
