package app.resolved.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.testkit.TestPlace;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One record that stands on a topic, and is not committed yet. */
public final class OpenTransaction implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    public OpenTransaction(TestPlace place, String topic) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                place.kafka(),
                                "transactional.id",
                                place.prefix() + "open"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, "key".getBytes(UTF_8), "value".getBytes(UTF_8)));
        producer.flush();
    }

    public void commit() {
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }
}
