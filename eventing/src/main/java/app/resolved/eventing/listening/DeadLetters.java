package app.resolved.eventing.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Keeps what cannot be read, as it came: key, bytes and headers, and where it stood. */
public final class DeadLetters implements AutoCloseable {

    private static final long BUFFER = 4L * 1024 * 1024;

    private final Map<String, Object> settings;
    private final String topic;
    private @Nullable Producer<byte[], byte[]> producer;

    public DeadLetters(Map<String, Object> common, String topic, Duration deliveryTimeout) {
        int timeout = Math.toIntExact(deliveryTimeout.toMillis());
        this.settings = new HashMap<>(common);
        this.topic = topic;
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
    }

    /**
     * Returns when Kafka has all of them.
     *
     * @throws KafkaException where it has not; the offsets must be held then
     */
    void put(List<Letter> letters) {
        List<? extends Future<?>> sent =
                letters.stream().map(one -> producer().send(toRecord(one))).toList();
        for (var one : sent) {
            acknowledged(one);
        }
    }

    /** What cannot be read, and why. */
    record Letter(ConsumerRecord<byte[], byte[]> found, String reason) {}

    private ProducerRecord<byte[], byte[]> toRecord(Letter letter) {
        var found = letter.found();
        var dead = new ProducerRecord<>(topic, null, found.key(), found.value(), found.headers());
        dead.headers()
                .add("dead_topic", found.topic().getBytes(UTF_8))
                .add("dead_partition", Integer.toString(found.partition()).getBytes(UTF_8))
                .add("dead_offset", Long.toString(found.offset()).getBytes(UTF_8))
                .add("dead_reason", letter.reason().getBytes(UTF_8));
        return dead;
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException refused) {
            throw new KafkaException("a dead letter was not taken", refused.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new KafkaException("ended while a dead letter was on its way", ending);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
