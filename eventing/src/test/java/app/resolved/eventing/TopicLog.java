package app.resolved.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.testkit.TestPlace;
import app.resolved.testkit.WholeTopic;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands on a topic, as those who read only what is committed see it. */
record TopicLog(List<ConsumerRecord<byte[], byte[]>> records) {

    static TopicLog of(TestPlace place, String topic) {
        return of(place.kafka(), place.prefix() + topic);
    }

    static TopicLog of(String kafka, String topic) {
        return new TopicLog(WholeTopic.asOfNow(kafka, topic).records());
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
