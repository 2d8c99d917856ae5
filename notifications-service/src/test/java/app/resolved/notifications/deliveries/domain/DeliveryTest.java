package app.resolved.notifications.deliveries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.NotificationsFact.Delivered;
import app.resolved.contracts.NotificationsFact.Undeliverable;
import app.resolved.notifications.ladder.domain.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-03T08:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final RetryPolicy THREE_TRIES =
            tries -> tries < 3 ? Optional.of(Duration.ofMinutes(tries)) : Optional.empty();
    private static final Reminder ONE = new Reminder("a-1", "okafor", "due", TODAY);
    private static final Reminder OTHER = new Reminder("a-2", "okafor", "due", TODAY);

    private final Delivery delivery = Delivery.ofMorning("okafor", TODAY).adding(List.of(ONE));

    @Test
    void isTheSameForTheSamePersonAndMorningWhoeverMakesIt() {
        assertThat(Delivery.ofMorning("okafor", TODAY).id()).isEqualTo(delivery.id());
        assertThat(Delivery.ofMorning("hale", TODAY).id()).isNotEqualTo(delivery.id());
        assertThat(Delivery.ofMorning("okafor", TODAY.plusDays(1)).id())
                .isNotEqualTo(delivery.id());
    }

    @Test
    void takesEachReminderOnceUntilItWasTried() {
        assertThat(delivery.adding(List.of(ONE, OTHER)).reminders()).containsExactly(ONE, OTHER);
        assertThat(delivery.takesMore()).isTrue();
        assertThat(tried(delivery, new Outcome.RefusedForNow("busy")).takesMore()).isFalse();
    }

    @Test
    void tellsWhatWasTakenOver() {
        var sent = tried(delivery, new Outcome.Accepted());

        assertThat(sent.fate()).isEqualTo(new Fate.Sent(NOW));
        assertThat(sent.tidings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Delivered.class,
                        it -> assertThat(it.delivery().actionIds()).containsExactly("a-1"));
    }

    @Test
    void waitsLongerEachTimeItIsRefusedForNowAndIsGivenUpInTheEnd() {
        var once = tried(delivery, new Outcome.RefusedForNow("busy"));
        var twice = tried(once, new Outcome.RefusedForNow("busy"));
        var thrice = tried(twice, new Outcome.RefusedForNow("still busy"));

        assertThat(once.fate()).isEqualTo(new Fate.Waiting(NOW.plus(Duration.ofMinutes(1))));
        assertThat(twice.fate()).isEqualTo(new Fate.Waiting(NOW.plus(Duration.ofMinutes(2))));
        assertThat(thrice.fate()).isEqualTo(new Fate.Undeliverable(NOW, "still busy"));
    }

    @Test
    void tellsWhyItCannotBeDelivered() {
        var refused = tried(delivery, new Outcome.RefusedForGood("550 no such user"));

        assertThat(refused.tidings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Undeliverable.class,
                        it ->
                                assertThat(it.delivery().reason())
                                        .isEqualTo("The mail server refused it (550)."));
        assertThat(refused.mayBeSentAgain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 <jane@x.example>: Recipient address rejected"
                        + " | The mail server does not know this address (550 5.1.1).",
                "552-5.2.2 jane@x.example is full | The mail server refused it (552 5.2.2).",
                "550 jane@x.example | The mail server refused it (550).",
                "jane@x.example is nobody | The mail server did not take it.",
                "nobody of that id is in the directory | nobody of that id is in the directory"
            })
    void tellsNoAddress(String words, String told) {
        assertThat(Undelivered.told(words)).isEqualTo(told);
    }

    @Test
    void leavesAnUnknownFateToAPersonUnlessThePolicyIsToSendAgain() {
        var unknown = tried(delivery, new Outcome.NoAnswer("silence"));

        assertThat(unknown.fate()).isEqualTo(new Fate.Unknown(NOW, "silence"));
        assertThat(unknown.tidings()).isEmpty();
        assertThat(unknown.settledBy(UnknownFate.ASK, NOW, THREE_TRIES)).isEqualTo(unknown);
        assertThat(unknown.settledBy(UnknownFate.SEND_AGAIN, NOW, THREE_TRIES).fate())
                .isEqualTo(new Fate.Waiting(NOW.plus(Duration.ofMinutes(1))));
    }

    @Test
    void cannotBeSentAgainOnceItArrived() {
        assertThat(tried(delivery, new Outcome.Accepted()).mayBeSentAgain()).isFalse();
        assertThat(delivery.mayBeSentAgain()).isFalse();
        assertThat(delivery.abandoned(NOW).mayBeSentAgain()).isTrue();
    }

    private static Delivery tried(Delivery delivery, Outcome outcome) {
        return delivery.after(outcome, NOW, NOW, THREE_TRIES);
    }
}
