package app.resolved.eventing.settling;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.Topic;
import app.resolved.eventing.EventingProperties;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.OpenTransaction;
import app.resolved.testkit.TestPlace;
import app.resolved.testkit.WholeTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told is not settled before those who listen can see it. */
class OpenTransactionIT {

    private final TestPlace place = TestPlace.named("open-transaction");
    private final String topic = place.prefix() + Topic.MEETINGS.topicName();
    private final Map<String, Object> settings = Map.of("bootstrap.servers", place.kafka());

    @BeforeEach
    void aTopic() throws Exception {
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void isBehindWhileATransactionIsOpen() {
        try (var open = new OpenTransaction(place, topic);
                var lag = new Lag(settings, List.of(hearing()), properties())) {
            long whileOpen = lag.offsets();
            open.commit();

            assertThat(whileOpen).isEqualTo(1);
            assertThat(WholeTopic.asOfNow(place.kafka(), topic).records()).hasSize(1);
            assertThat(lag.offsets()).isEqualTo(2);
        }
    }

    @Test
    void aWholeTopicHasWhatWasStillToBeCommitted() {
        try (var open = new OpenTransaction(place, topic)) {
            var whole = WholeTopic.asOfNow(place.kafka(), topic);
            open.commit();

            assertThat(whole.records()).hasSize(1);
        }
    }

    private EventingProperties properties() {
        return new EventingProperties(
                "listener",
                place.prefix(),
                null,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60));
    }

    private static Hearing<MeetingsFact> hearing() {
        return new Hearing<>("all", Topic.MEETINGS, Set.of(MeetingsFact.class), _ -> {});
    }
}
