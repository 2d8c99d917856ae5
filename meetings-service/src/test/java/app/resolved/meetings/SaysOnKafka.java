package app.resolved.meetings;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says facts as the other services do. */
public final class SaysOnKafka {

    private SaysOnKafka() {}

    public static void say(Fact fact, long sequence) {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", OnRealServers.PLACE.kafka()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(record(fact, sequence));
        }
    }

    private static ProducerRecord<String, byte[]> record(Fact fact, long sequence) {
        var topic = OnRealServers.PLACE.prefix() + Topic.of(fact).topicName();
        var record = new ProducerRecord<>(topic, fact.key(), FactJson.write(fact));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        FactTypes.nameOf(fact.getClass()),
                        "ce_subject",
                        fact.key(),
                        "ce_time",
                        "2026-11-04T09:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes()));
        return record;
    }
}
