package app.resolved.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A topic from its first record to the last that was written by the time of {@link #asOfNow}, as
 * those see it who read only what is committed. Markers of transactions are waited for.
 */
public final class WholeTopic {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String COMMITTED = "read_committed";

    private final String kafka;
    private final Map<TopicPartition, Long> ends;

    private WholeTopic(String kafka, Map<TopicPartition, Long> ends) {
        this.kafka = kafka;
        this.ends = ends;
    }

    /**
     * @param topic its name on the servers
     */
    public static WholeTopic asOfNow(String kafka, String topic) {
        try (var consumer = consumer(kafka, endOf("read_uncommitted", COMMITTED))) {
            var partitions =
                    IntStream.range(0, consumer.partitionsFor(topic).size())
                            .mapToObj(number -> new TopicPartition(topic, number))
                            .collect(Collectors.toSet());
            return new WholeTopic(kafka, consumer.endOffsets(partitions));
        }
    }

    public List<ConsumerRecord<byte[], byte[]>> records() {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        read(records::add);
        return records;
    }

    /**
     * Each record as it comes, none kept; those of a partition in their order.
     *
     * @throws IllegalStateException where a transaction is still open after two minutes
     */
    public void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        long last = System.nanoTime() + LONGEST.toNanos();
        try (var consumer = consumer(kafka, COMMITTED)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (isBehind(consumer)) {
                var found = consumer.poll(Duration.ofMillis(200));
                found.forEach(each);
                last = found.isEmpty() ? last : System.nanoTime() + LONGEST.toNanos();
                if (System.nanoTime() > last) {
                    throw new IllegalStateException("a transaction stays open: " + ends);
                }
            }
        }
    }

    private boolean isBehind(KafkaConsumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /**
     * Kafka says that a transaction is committed before its markers stand in the partitions:
     * whoever asks where that ends which is committed may miss what was committed last.
     */
    @SuppressWarnings("UnusedVariable")
    private static String endOf(String written, String committed) {
        return written;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String kafka, String isolation) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "isolation.level", isolation),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
