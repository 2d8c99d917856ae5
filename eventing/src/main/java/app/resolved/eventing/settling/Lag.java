package app.resolved.eventing.settling;

import static org.apache.kafka.common.IsolationLevel.READ_COMMITTED;
import static org.apache.kafka.common.IsolationLevel.READ_UNCOMMITTED;

import app.resolved.eventing.EventingProperties;
import app.resolved.eventing.Hearing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the hearings of a service are behind, over all its replicas. */
public final class Lag implements AutoCloseable {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final Map<String, Object> settings;
    private final List<Hearing<?>> hearings;
    private final EventingProperties properties;
    private @Nullable Admin kafka;

    public Lag(
            Map<String, Object> admin, List<Hearing<?>> hearings, EventingProperties properties) {
        this.settings = admin;
        this.hearings = hearings;
        this.properties = properties;
    }

    /**
     * Offsets, markers of transactions included, that are not yet committed as heard.
     *
     * @throws IllegalStateException where Kafka does not answer in 10 s
     */
    public long offsets() {
        return now().behind();
    }

    /**
     * How far behind, and where the topics end.
     *
     * @param behind offsets that are not yet committed as heard
     * @param ends the sum of the ends of all partitions: as long as it is the same, nothing was
     *     told
     */
    record Reading(long behind, long ends) {}

    Reading now() {
        if (hearings.isEmpty()) {
            return new Reading(0, 0);
        }
        var ends = ends();
        return new Reading(
                hearings.stream().mapToLong(hearing -> behind(hearing, ends)).sum(),
                ends.values().stream().mapToLong(Long::longValue).sum());
    }

    private Map<TopicPartition, Long> ends() {
        var latest =
                partitions().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        var end = new ListOffsetsOptions(endOf(READ_UNCOMMITTED, READ_COMMITTED));
        return answer(admin().listOffsets(latest, end).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().offset()));
    }

    /**
     * Kafka says that a transaction is committed before its markers stand in the partitions: by the
     * end of what is committed, nothing would be left to hear of facts that are already told.
     */
    @SuppressWarnings("UnusedVariable")
    private static IsolationLevel endOf(IsolationLevel written, IsolationLevel committed) {
        return written;
    }

    private List<TopicPartition> partitions() {
        var topics = hearings.stream().map(this::topicOf).distinct().toList();
        return answer(admin().describeTopics(topics).allTopicNames()).values().stream()
                .flatMap((TopicDescription topic) ->
                        topic.partitions().stream()
                                .map(one -> new TopicPartition(topic.name(), one.partition())))
                .toList();
    }

    private long behind(Hearing<?> hearing, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> heard =
                answer(
                        admin().listConsumerGroupOffsets(properties.group(hearing))
                                .partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topicOf(hearing)))
                .mapToLong(end -> end.getValue() - offset(heard.get(end.getKey())))
                .sum();
    }

    private static long offset(@Nullable OffsetAndMetadata heard) {
        return heard == null ? 0 : heard.offset();
    }

    private String topicOf(Hearing<?> hearing) {
        return properties.topic(hearing.topic().topicName());
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return Objects.requireNonNull(asked.get(TIME_OUT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("Kafka does not say how far it is", failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while asking Kafka", ending);
        }
    }

    private synchronized Admin admin() {
        if (kafka == null) {
            kafka = Admin.create(settings);
        }
        return kafka;
    }

    @Override
    public synchronized void close() {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(1));
        }
    }
}
