package app.resolved.benchmarks.aggregates;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Reconciliation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in the log of {@code meetings.events}, read from its first record to its last. */
record TopicLog(String bootstrapServers, String topic) {

    static TopicLog of(Servers servers, String prefix) {
        return new TopicLog(servers.kafka().bootstrapServers(), prefix + "meetings.events");
    }

    /** Every key from 1 on, without a gap, a repeat or a step back, and as many as were written. */
    Reconciliation reconcile(long written, int mostOfAKey) {
        var last = new HashMap<String, Long>();
        var seen = new long[3];
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> count(record, last, seen));
            }
        }
        long tooMany = last.values().stream().filter(sequence -> sequence > mostOfAKey).count();
        return new Reconciliation(written - seen[0], seen[1] + tooMany, seen[2]);
    }

    private static void count(
            ConsumerRecord<String, String> record, Map<String, Long> last, long[] seen) {
        var header = record.headers().lastHeader("ce_sequence");
        long sequence = Long.parseLong(new String(header.value(), UTF_8));
        long before = last.getOrDefault(record.key(), 0L);
        if (sequence == before + 1) {
            seen[0]++;
        } else {
            seen[sequence == before ? 1 : 2]++;
        }
        last.put(record.key(), sequence);
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
