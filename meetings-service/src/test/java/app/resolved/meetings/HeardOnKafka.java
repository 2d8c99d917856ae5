package app.resolved.meetings;

import app.resolved.testkit.WholeTopic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the topic of meetings, read from its beginning. */
public final class HeardOnKafka {

    public record Told(String type, String key, String sequence, JsonNode fact) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeardOnKafka() {}

    public static List<Told> all() {
        var topic = OnRealServers.PLACE.prefix() + "meetings.events";
        return WholeTopic.asOfNow(OnRealServers.PLACE.kafka(), topic).records().stream()
                .map(HeardOnKafka::told)
                .toList();
    }

    private static Told told(ConsumerRecord<byte[], byte[]> each) {
        return new Told(
                header(each, "ce_type"),
                new String(each.key(), StandardCharsets.UTF_8),
                header(each, "ce_sequence"),
                JSON.readTree(each.value()));
    }

    private static String header(ConsumerRecord<?, ?> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
