package app.resolved.eventing.listening;

import app.resolved.contracts.Fact;
import app.resolved.eventing.EventingProperties;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.parking.Parking;
import app.resolved.eventing.parking.ReplayedBy;
import app.resolved.eventing.topics.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.Acknowledgment;

/** Gives each hearing its container: a batch is heard, then its offsets are committed. */
public final class Listening implements SmartLifecycle, ReplayedBy {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int BATCH = 1_000;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(250);

    /** While facts keep coming they gather: a batch of many costs little more than one of one. */
    private static final Duration APART = Duration.ofMillis(50);

    private final Map<String, Heeded<?>> heeded = new HashMap<>();
    private final Topics topics;
    private volatile boolean running;
    private @Nullable Thread starting;

    private record Heeded<F extends Fact>(
            Ear<F> ear, Counts counts, KafkaMessageListenerContainer<byte[], byte[]> container) {}

    public Listening(
            List<Hearing<?>> hearings,
            Map<String, Object> consumer,
            EventingProperties properties,
            Topics topics,
            Parking parking,
            DeadLetters deadLetters,
            Traces traces,
            MeterRegistry meters) {
        this.topics = topics;
        var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(settings(consumer));
        for (var hearing : hearings) {
            var counts = new Counts(meters, hearing.name());
            var ear = earOf(hearing, parking, deadLetters, traces, counts);
            var container = container(hearing, consumers, properties, ear, counts);
            if (heeded.put(hearing.name(), new Heeded<>(ear, counts, container)) != null) {
                throw new IllegalArgumentException("two hearings are named " + hearing.name());
            }
        }
    }

    private static <F extends Fact> Ear<F> earOf(
            Hearing<F> hearing,
            Parking parking,
            DeadLetters deadLetters,
            Traces traces,
            Counts counts) {
        return new Ear<>(hearing, parking, deadLetters, traces, counts);
    }

    private static Map<String, Object> settings(Map<String, Object> common) {
        var settings = new HashMap<>(common);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        return settings;
    }

    private static KafkaMessageListenerContainer<byte[], byte[]> container(
            Hearing<?> hearing,
            DefaultKafkaConsumerFactory<byte[], byte[]> consumers,
            EventingProperties properties,
            Ear<?> ear,
            Counts counts) {
        var settings = new ContainerProperties(properties.topic(hearing.topic().topicName()));
        settings.setGroupId(properties.group(hearing));
        settings.setAckMode(AckMode.MANUAL);
        settings.setPollTimeout(POLL.toMillis());
        settings.setIdleBetweenPolls(APART.toMillis());
        // Markers of transactions take offsets too; without this the lag would never be 0.
        settings.setFixTxOffsets(true);
        settings.setMessageListener(listener(hearing, ear, counts));
        var container = new KafkaMessageListenerContainer<>(consumers, settings);
        container.setBeanName(hearing.name());
        return container;
    }

    private static BatchAcknowledgingMessageListener<byte[], byte[]> listener(
            Hearing<?> hearing, Ear<?> ear, Counts counts) {
        return (records, given) -> {
            var acknowledgment = Objects.requireNonNull(given);
            try {
                ear.hear(records);
                acknowledgment.acknowledge();
                counts.held(false);
            } catch (RuntimeException broken) {
                hold(hearing, acknowledgment, counts, broken);
            }
        };
    }

    private static void hold(
            Hearing<?> hearing,
            Acknowledgment acknowledgment,
            Counts counts,
            RuntimeException broken) {
        counts.held(true);
        LOG.warn("{} holds its offsets and tries again: {}", hearing.name(), broken.toString());
        acknowledgment.nack(0, BEFORE_NEXT_TRY);
    }

    @Override
    public void take(String hearing, ConsumerRecord<byte[], byte[]> parked) {
        var one = heeded.get(hearing);
        if (one == null) {
            throw new IllegalStateException("nothing is named " + hearing + " any more");
        }
        one.ear().hearAgain(parked);
    }

    /** A service starts while Kafka is down, and listens when it is up. */
    @Override
    public void start() {
        running = true;
        starting = Thread.ofVirtual().name("listening").start(this::startWhenTopicsAreThere);
    }

    private void startWhenTopicsAreThere() {
        while (running && !topicsAreThere()) {
            LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
        }
        synchronized (heeded) {
            if (running) {
                heeded.values().forEach(one -> one.container().start());
            }
        }
    }

    private boolean topicsAreThere() {
        try {
            topics.make();
            return true;
        } catch (IllegalStateException notYet) {
            LOG.warn("{}; tried again", notYet.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        if (starting != null) {
            starting.interrupt();
        }
        synchronized (heeded) {
            stopContainers();
        }
    }

    /** All together, as each waits for its poll to end; none longer than its own time-out. */
    private void stopContainers() {
        try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            heeded.values().forEach(one -> stopping.execute(one.container()::stop));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relay has started, before it ends. */
    @Override
    public int getPhase() {
        return 100;
    }
}
