package app.resolved.eventing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes for one slot. Its transactional id is the slot's, so that whoever opens it last fences
 * off everybody before; a failed batch leaves it unusable.
 */
final class Publisher implements AutoCloseable {

    private static final int ONE_BATCH = 64 * 1024;
    private static final long BUFFER = 4L * 1024 * 1024;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Producer<byte[], byte @Nullable []> producer;
    private final CloudEvents headers;
    private final UnaryOperator<String> topicNames;

    private Publisher(
            Producer<byte[], byte @Nullable []> producer,
            CloudEvents headers,
            UnaryOperator<String> topicNames) {
        this.producer = producer;
        this.headers = headers;
        this.topicNames = topicNames;
    }

    /** Waits until what an earlier holder had begun is decided, and fences it off. */
    static Publisher open(
            Map<String, Object> common,
            String transactionalId,
            Duration deliveryTimeout,
            CloudEvents headers,
            UnaryOperator<String> topicNames) {
        var producer =
                new KafkaProducer<byte[], byte @Nullable []>(
                        settings(common, transactionalId, deliveryTimeout));
        try {
            producer.initTransactions();
            return new Publisher(producer, headers, topicNames);
        } catch (RuntimeException failed) {
            producer.close(GRACE);
            throw failed;
        }
    }

    private static Map<String, Object> settings(
            Map<String, Object> common, String transactionalId, Duration deliveryTimeout) {
        var settings = new HashMap<>(common);
        int timeout = Math.toIntExact(deliveryTimeout.toMillis());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 2 * timeout);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, ONE_BATCH);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
        return settings;
    }

    /** Returns when Kafka has all of it; any exception means that nobody knows. */
    void publish(List<Pending> batch) throws InterruptedException {
        producer.beginTransaction();
        var sent = send(batch);
        producer.commitTransaction();
        acknowledged(sent);
    }

    private List<Future<?>> send(List<Pending> batch) {
        var sent = new ArrayList<Future<?>>();
        for (var pending : batch) {
            for (var entry : pending.entries()) {
                sent.add(producer.send(toRecord(pending, entry)));
            }
        }
        return sent;
    }

    private static void acknowledged(List<Future<?>> sent) throws InterruptedException {
        for (var one : sent) {
            try {
                one.get();
            } catch (ExecutionException refused) {
                throw new IllegalStateException("committed without a record", refused);
            }
        }
    }

    private ProducerRecord<byte[], byte @Nullable []> toRecord(Pending pending, Entry entry) {
        var one =
                new ProducerRecord<byte[], byte @Nullable []>(
                        topicNames.apply(pending.topic()),
                        pending.key().getBytes(UTF_8),
                        entry.data());
        headers.write(one.headers(), pending.key(), entry);
        return one;
    }

    @Override
    public void close() {
        producer.close(GRACE);
    }
}
