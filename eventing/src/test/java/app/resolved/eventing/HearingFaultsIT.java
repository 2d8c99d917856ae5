package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.Topic;
import app.resolved.testkit.TestPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a topic may do to those who hear it. */
@TestInstance(Lifecycle.PER_CLASS)
class HearingFaultsIT {

    private TestPlace place;
    private Replica service;
    private Mouth mouth;

    @BeforeAll
    void start() {
        place = TestPlace.of(HearingFaultsIT.class);
        service = Replica.of(place);
        service.settle();
        mouth = new Mouth(place);
    }

    @AfterAll
    void end() {
        mouth.close();
        service.close();
    }

    @Test
    void hearsTheSameFactAHundredTimesAndActsOnce() {
        var panel = Panel.named("again", "Rivers");

        for (int batch = 0; batch < 2; batch++) {
            IntStream.range(0, 50).forEach(_ -> mouth.say(panel, 1));
            service.settle();
        }

        assertThat(service.copy("again")).contains(new PanelCopy("again", "Rivers", 1));
        assertThat(repliesTo("again")).containsExactly(1L);
        assertThat(service.parked().find("copies:again")).isEmpty();
    }

    @Test
    void endsWithTheNewestWhenFactsComeOutOfOrderAndCountsTheGap() {
        double gaps = service.counted("eventing.gaps");
        mouth.say(Panel.named("order", "first"), 1);
        service.settle();

        mouth.say(Panel.named("order", "third"), 3);
        service.settle();
        mouth.say(Panel.named("order", "second"), 2);
        service.settle();

        assertThat(service.copy("order")).contains(new PanelCopy("order", "third", 3));
        assertThat(service.counted("eventing.gaps") - gaps).isEqualTo(1);
    }

    @Test
    void putsWhatIsNoJsonIntoTheDeadLettersIntactAndHearsTheRest() {
        byte[] broken =
                "{\"committee\": \u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        mouth.say(Panel.named("before", "Before"), 1);
        mouth.say("broken", 1, "committee.established.v1", broken);
        mouth.say(Panel.named("after", "After"), 1);
        service.settle();

        var dead =
                TopicLog.of(place, "dead-letters.panels").records().stream()
                        .filter(one -> new String(one.key(), UTF_8).equals("broken"))
                        .toList();
        // One for each of the two hearings.
        assertThat(dead).hasSize(2).allSatisfy(one -> assertThat(one.value()).isEqualTo(broken));
        assertThat(TopicLog.header(dead.getFirst(), "ce_type"))
                .isEqualTo("committee.established.v1");
        assertThat(service.copy("before")).isPresent();
        assertThat(service.copy("after")).isPresent();
        assertThat(service.copy("broken")).isEmpty();
    }

    @Test
    void parksAKeyWhoseVersionItDoesNotKnowAndSkipsWhatItDoesNotHear() {
        double skipped = service.counted("eventing.skipped");
        mouth.say("newer", 1, "committee.established.v9", "{\"more\": 1}".getBytes(UTF_8));
        mouth.say(Panel.named("newer", "Later"), 2);
        mouth.say(
                new MeetingHeld(
                        new MeetingState(
                                "m1",
                                "c1",
                                LocalDate.of(2026, 11, 3),
                                null,
                                null,
                                MeetingStatus.HELD)),
                1);
        service.settle();

        assertThat(service.parked().find("copies:newer"))
                .hasValueSatisfying(key -> {
                    assertThat(key.type()).isEqualTo("committee.established.v9");
                    assertThat(key.facts()).isEqualTo(2);
                });
        assertThat(service.copy("newer")).isEmpty();
        assertThat(service.parked().replay("copies:newer"))
                .isInstanceOf(ParkedFacts.Replay.FailedAgain.class);
        assertThat(service.counted("eventing.skipped") - skipped).isEqualTo(1);
    }

    @Test
    void parksOnlyTheKeyThatFailsAndReplaysItInOrder() {
        service.trouble().poison("poisoned");

        inOneBatch(() -> {
            mouth.say(Panel.named("healthy", "Healthy"), 1);
            mouth.say(Panel.named("poisoned", "first"), 1);
        });
        service.settle();
        assertThat(service.copy("healthy")).isPresent();
        mouth.say(Panel.named("poisoned", "second"), 2);
        mouth.say(Panel.named("healthy", "Healthier"), 2);
        service.settle();

        assertThat(service.copy("healthy")).contains(new PanelCopy("healthy", "Healthier", 2));
        assertThat(service.copy("poisoned")).isEmpty();
        assertThat(service.parked().find("copies:poisoned"))
                .hasValueSatisfying(key -> {
                    assertThat(key.facts()).isEqualTo(2);
                    assertThat(key.reason())
                            .contains("IllegalArgumentException")
                            .doesNotContain("repeated");
                });

        service.trouble().cure("poisoned");
        var replayed = service.parked().replay("copies:poisoned");

        assertThat(replayed).isEqualTo(new ParkedFacts.Replay.Taken(2));
        assertThat(service.copy("poisoned")).contains(new PanelCopy("poisoned", "second", 2));
        assertThat(service.parked().find("copies:poisoned")).isEmpty();
    }

    @Test
    void tellsATombstoneFromWhatItCannotRead() {
        int deadBefore = TopicLog.of(place, "dead-letters.panels").records().size();
        mouth.say(Panel.named("erased", "Roads"), 1);
        service.settle();

        mouth.say("erased", 2, "erased.v1", null);
        service.settle();
        mouth.say(Panel.named("erased", "Roads"), 1);
        service.settle();

        assertThat(service.copy("erased")).isEmpty();
        assertThat(TopicLog.of(place, "dead-letters.panels").records()).hasSize(deadBefore);
    }

    @Test
    void holdsItsOffsetsWhileTheDeadLettersCannotBeTaken() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) place.kafka()))) {
            String letters = place.prefix() + "dead-letters.panels";
            admin.deleteTopics(List.of(letters)).all().get();

            mouth.say("unreadable", 1, "committee.established.v1", "no json".getBytes(UTF_8));
            mouth.say(Panel.named("unreadable-2", "Behind it"), 1);

            eventually()
                    .untilAsserted(() -> assertThat(service.gauge("eventing.held")).isEqualTo(1));
            admin.createTopics(Set.of(new NewTopic(letters, 1, (short) 1))).all().get();
            service.settle();
        }

        assertThat(service.gauge("eventing.held")).isZero();
        assertThat(TopicLog.of(place, "dead-letters.panels").records())
                .anySatisfy(
                        one -> assertThat(new String(one.key(), UTF_8)).isEqualTo("unreadable"));
        assertThat(service.copy("unreadable-2")).isPresent();
    }

    /** What is said while the listener stands still is there all at once when it goes on. */
    private void inOneBatch(Runnable saying) {
        service.trouble().closeTheGate();
        mouth.say(Panel.named("first of all", "It makes the listener wait"), 1);
        eventually().until(service.trouble()::somebodyWaits);
        saying.run();
        service.trouble().openTheGate();
    }

    private List<Long> repliesTo(String key) {
        return TopicLog.of(place, Topic.DIRECTORY.topicName()).sequencesOf("reply-" + key);
    }
}
