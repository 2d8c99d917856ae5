package app.resolved.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Golden;
import app.resolved.contracts.NotificationsFact;
import app.resolved.contracts.NotificationsFact.Delivered;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Outcome;
import app.resolved.notifications.ladder.adapters.mongo.ScheduleDocument;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Reminder;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said between the services is what the golden files hold. */
class GoldenTest {

    private final Ladder ladder = Ladder.on(BankHolidays.workingDays());

    @ParameterizedTest
    @MethodSource("actionsFacts")
    void makesAScheduleOfWhateverAnActionTellsOfItself(Class<? extends ActionsFact> type) {
        ActionState action = Golden.fact(type).action();

        var schedule = ScheduleDocument.of(action, ladder);

        assertThat(schedule.action()).isEqualTo(action);
        assertThat(schedule.nextAt() == null).isEqualTo(isOver(action));
    }

    static Stream<Class<? extends ActionsFact>> actionsFacts() {
        return FactTypes.leaves(ActionsFact.class).map(type -> type.asSubclass(ActionsFact.class));
    }

    @Test
    void tellsADeliveryAsTheGoldenFileDoes() {
        var golden = Golden.fact(Delivered.class).delivery();
        var reminders =
                golden.actionIds().stream()
                        .map(id -> new Reminder(id, golden.personId(), "due", golden.on()))
                        .toList();
        var morning = Delivery.ofMorning(golden.personId(), golden.on()).adding(reminders);

        var sent =
                morning.after(
                        new Outcome.Accepted(),
                        morning.notBefore(),
                        morning.notBefore(),
                        _ -> Optional.empty());

        NotificationsFact told = sent.tidings().getFirst();
        assertThat(told.delivery())
                .usingRecursiveComparison()
                .ignoringFields("deliveryId")
                .isEqualTo(golden);
        assertThat(FactJson.read(FactJson.write(told), Delivered.class)).isEqualTo(told);
    }

    private static boolean isOver(ActionState action) {
        return switch (action.status()) {
            case SIGNED_OFF, WITHDRAWN -> true;
            case OPEN,
                    ACKNOWLEDGED,
                    COMPLETION_PROPOSED,
                    MORE_TIME_ASKED,
                    DECLINED,
                    ANSWERED_ELSEWHERE ->
                    action.ownerPostId() == null || action.due() == null;
        };
    }
}
