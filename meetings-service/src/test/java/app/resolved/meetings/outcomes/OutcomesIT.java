package app.resolved.meetings.outcomes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionsFact.ActionAssigned;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Golden;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.OnRealServers;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class OutcomesIT {

    @Autowired private Caller caller;

    @Test
    void recordsAnOutcomeByHandAndIssuesItAtOnce() {
        var meeting = caller.aMeeting("by-hand", "BH");

        var first = record(meeting, Map.of("title", "Ask the police"), Map.of());
        var second = record(meeting, Map.of("title", "Ask the fire service"), Map.of());

        assertThat(first.get("reference").asString()).isEqualTo("BH 2026/27-01");
        assertThat(second.get("reference").asString()).isEqualTo("BH 2026/27-02");
        assertThat(caller.get("/api/meetings/" + meeting + "/outcomes").get("items").valueStream())
                .extracting(each -> each.get("title").asString())
                .containsExactly("Ask the police", "Ask the fire service");
    }

    @Test
    void givesTheFirstResultToASecondTryOfTheSameCommand() {
        var meeting = caller.aMeeting("second-try", "SE");
        var key = Map.of("Idempotency-Key", "try-1");

        var first = record(meeting, Map.of("title", "Ask the police"), key);
        var second = record(meeting, Map.of("title", "Ask the police"), key);

        assertThat(second).isEqualTo(first);
        assertThat(caller.get("/api/meetings/" + meeting + "/outcomes").get("items").size())
                .isEqualTo(1);
    }

    @Test
    void refusesAnOutcomeThatAsksForNothing() {
        var meeting = caller.aMeeting("asks-nothing", "AN");

        var result =
                caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of("title", " \u0000\n"));

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).at("/errors/title").asString())
                .isEqualTo("Enter what is asked.");
    }

    @Test
    void listsByCursorOnAnIndexAndRefusesATamperedOne() {
        var meeting = caller.aMeeting("long-list", "LL");
        for (int n = 1; n <= 3; n++) {
            record(meeting, Map.of("title", "Ask " + n), Map.of());
        }
        var path = "/api/meetings/" + meeting + "/outcomes?limit=2";

        var first = caller.get(path);
        var second = caller.get(path + "&after=" + first.get("next").asString());

        assertThat(second.get("items").valueStream())
                .extracting(each -> each.get("title").asString())
                .containsExactly("Ask 3");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(caller.open(path + "&after=x" + first.get("next").asString())).hasStatus(400);
    }

    @Test
    void showsWhatBecameOfAnOutcomeAsTheOtherServicesTellIt() {
        var meeting = caller.aMeeting("what-became", "WB");
        var outcome = record(meeting, Map.of("title", "Light the canal path"), Map.of());
        var actionId = outcome.get("actionId").asString();

        var post = Golden.fact(PostRecorded.class);
        var told = Golden.fact(ActionAssigned.class);
        tell(
                "directory.events",
                post.key(),
                FactTypes.nameOf(PostRecorded.class),
                FactJson.write(post));
        tell(
                "actions.events",
                actionId,
                FactTypes.nameOf(ActionAssigned.class),
                new String(FactJson.write(told))
                        .replace(told.action().actionId(), actionId)
                        .getBytes());

        eventually()
                .untilAsserted(() -> {
                    var action =
                            caller.get("/api/meetings/" + meeting + "/outcomes")
                                    .at("/items/0/action");
                    assertThat(action.at("/owner").asString()).isEqualTo(post.post().title());
                    assertThat(action.at("/status").asString()).isEqualTo("OPEN");
                    assertThat(action.at("/due").asString()).isEqualTo("2026-11-30");
                });
        assertThat(caller.page("/meetings/" + meeting, "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains(post.post().title(), "30 Nov 2026", "/actions/" + actionId);
    }

    private JsonNode record(String meeting, Map<String, ?> body, Map<String, String> headers) {
        return caller.ok(
                caller.call(
                        HttpMethod.POST, "/api/meetings/" + meeting + "/outcomes", body, headers));
    }

    private static void tell(String topic, String key, String type, byte[] fact) {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", OnRealServers.PLACE.kafka()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var record = new ProducerRecord<>(OnRealServers.PLACE.prefix() + topic, key, fact);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_source", "/actions-service",
                            "ce_type", type,
                            "ce_subject", key,
                            "ce_time", "2026-11-04T09:00:00Z",
                            "ce_sequence", "1",
                            "content-type", "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes()));
            producer.send(record);
        }
    }
}
