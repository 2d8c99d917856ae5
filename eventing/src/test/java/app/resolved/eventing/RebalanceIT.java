package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.Topic;
import app.resolved.testkit.TestPlace;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consumers that come, go, stand still and begin again from the first offset. */
class RebalanceIT {

    private static final Map<String, String> IMPATIENT =
            Map.of("spring.kafka.consumer.properties.max.poll.interval.ms", "6000");

    /**
     * @param heard how often it was heard before: a first copy is written otherwise than a later
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void losesNothingWhenTheGroupIsRebalancedInTheMiddleOfABatch(long heard) {
        var place = TestPlace.of(RebalanceIT.class);
        try (var slow = Replica.of(place, IMPATIENT);
                var mouth = new Mouth(place)) {
            for (long sequence = 1; sequence <= heard; sequence++) {
                mouth.say(Panel.named("torn", "before"), sequence);
            }
            slow.settle();
            slow.trouble().closeTheGate();
            mouth.say(Panel.named("torn", "first"), heard + 1);
            eventually().until(slow.trouble()::somebodyWaits);

            try (var quick = Replica.of(place, IMPATIENT)) {
                eventually().until(() -> quick.hasCopied("torn", heard + 1));
                mouth.say(Panel.named("torn", "second"), heard + 2);
                eventually().until(() -> quick.hasCopied("torn", heard + 2));
                slow.trouble().openTheGate();
                mouth.say(Panel.named("other", "after it all"), 1);
                quick.settle();
                slow.settle();

                assertThat(quick.copy("torn")).contains(new PanelCopy("torn", "second", heard + 2));
                assertThat(quick.copy("other")).isPresent();
            }
        }
    }

    @Test
    void endsInTheSameStateWhenTheTopicIsReplayedFromTheFirstOffset() throws Exception {
        var place = TestPlace.of(RebalanceIT.class);
        try (var service = Replica.of(place)) {
            service.writeNew("replayed", "Rivers");
            service.rename("replayed", "Roads");
            service.settle();
        }
        forgetWhatWasHeard(place);

        try (var service = Replica.of(place)) {
            service.settle();

            assertThat(service.copy("replayed")).contains(new PanelCopy("replayed", "Roads", 2));
            assertThat(service.parked().count()).isZero();
        }
        assertThat(TopicLog.of(place, Topic.DIRECTORY.topicName()).sequencesOf("reply-replayed"))
                .containsExactly(1L);
    }

    private static void forgetWhatWasHeard(TestPlace place) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) place.kafka()))) {
            String service = place.prefix() + "panels.";
            admin.deleteConsumerGroups(Set.of(service + "copies", service + "replies")).all().get();
        }
    }
}
