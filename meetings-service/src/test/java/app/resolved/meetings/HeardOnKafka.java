package app.resolved.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the topic of meetings, read from its beginning. */
public final class HeardOnKafka {

    public record Told(String type, String key, String sequence, JsonNode fact) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeardOnKafka() {}

    public static List<Told> all() {
        try (var consumer = consumer()) {
            var topic = OnRealServers.PLACE.prefix() + "meetings.events";
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                for (var each : consumer.poll(Duration.ofMillis(200))) {
                    told.add(
                            new Told(
                                    header(each, "ce_type"),
                                    each.key(),
                                    header(each, "ce_sequence"),
                                    JSON.readTree(each.value())));
                }
            }
            return told;
        }
    }

    private static String header(ConsumerRecord<?, ?> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        OnRealServers.PLACE.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
