package app.resolved.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic tells of the order of each key: sequences that were repeated, or fell. */
record KeyedLog(long repeated, long reordered) {

    static KeyedLog of(String bootstrapServers, String topic) {
        var last = new HashMap<String, Long>();
        long repeated = 0;
        long reordered = 0;
        try (var consumer = consumer(bootstrapServers)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                for (var each : consumer.poll(Duration.ofSeconds(1))) {
                    var header = each.headers().lastHeader("ce_sequence");
                    long sequence = Long.parseLong(new String(header.value(), UTF_8));
                    long before = last.getOrDefault(each.key(), 0L);
                    repeated += sequence == before ? 1 : 0;
                    reordered += sequence < before ? 1 : 0;
                    last.put(each.key(), sequence);
                }
            }
        }
        return new KeyedLog(repeated, reordered);
    }

    KeyedLog and(KeyedLog other) {
        return new KeyedLog(repeated + other.repeated, reordered + other.reordered);
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
