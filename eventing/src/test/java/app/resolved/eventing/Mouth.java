package app.resolved.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import app.resolved.testkit.TestPlace;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Says on a topic what no service of ours would: again, out of order, unknown or broken. */
final class Mouth implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    Mouth(TestPlace place) {
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", place.kafka(), "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.topic = place.prefix() + Topic.MEETINGS.topicName();
    }

    void say(Fact fact, long sequence) {
        say(fact.key(), sequence, FactTypes.nameOf(fact.getClass()), FactJson.write(fact));
    }

    void say(Panel panel, long sequence) {
        say(panel.told().getFirst(), sequence);
    }

    void say(String key, long sequence, String type, byte @Nullable [] bytes) {
        var said = new ProducerRecord<>(topic, key.getBytes(UTF_8), bytes);
        said.headers()
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", "2026-11-03T10:00:00Z".getBytes(UTF_8))
                .add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        try {
            producer.send(said).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
