package app.resolved.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.testkit.TestPlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What stands on a topic, as those who read only what is committed see it. */
record TopicLog(List<ConsumerRecord<byte[], byte[]>> records) {

    static TopicLog of(TestPlace place, String topic) {
        return of(place.kafka(), place.prefix() + topic);
    }

    static TopicLog of(String kafka, String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(topic, one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToTheEnd(consumer, partitions);
        }
    }

    private static TopicLog readToTheEnd(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return new TopicLog(read);
    }

    /** The sequences of a key, in the order in which they stand. */
    List<Long> sequencesOf(String key) {
        return records.stream()
                .filter(one -> new String(one.key(), UTF_8).equals(key))
                .map(one -> Long.valueOf(header(one, "ce_sequence")))
                .toList();
    }

    static String header(ConsumerRecord<?, ?> found, String name) {
        return new String(found.headers().lastHeader(name).value(), UTF_8);
    }
}
