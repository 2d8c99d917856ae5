package app.resolved.eventing.parking;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;

/** Turns a record into a row, and back as it was. */
final class ParkedRow {

    private ParkedRow() {}

    static String idOf(String hearing, ConsumerRecord<?, ?> found) {
        return "%s:%s-%d-%d".formatted(hearing, found.topic(), found.partition(), found.offset());
    }

    static Document of(String hearing, String parkedKey, ConsumerRecord<byte[], byte[]> found) {
        return new Document("_id", idOf(hearing, found))
                .append("parked", parkedKey)
                .append("topic", found.topic())
                .append("partition", found.partition())
                .append("offset", found.offset())
                .append("key", new Binary(found.key()))
                .append("bytes", found.value() == null ? null : new Binary(found.value()))
                .append("headers", headers(found));
    }

    static ConsumerRecord<byte[], byte[]> recordOf(Document row) {
        var bytes = row.get("bytes", Binary.class);
        var headers = new RecordHeaders();
        for (var one : row.getList("headers", Document.class)) {
            headers.add(
                    new RecordHeader(
                            one.getString("name"), one.get("value", Binary.class).getData()));
        }
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.get("key", Binary.class).getData(),
                bytes == null ? null : bytes.getData(),
                headers,
                java.util.Optional.empty());
    }

    private static List<Document> headers(ConsumerRecord<?, ?> found) {
        var headers = new java.util.ArrayList<Document>();
        for (var one : found.headers()) {
            if (one.value() != null) {
                headers.add(
                        new Document("name", one.key()).append("value", new Binary(one.value())));
            }
        }
        return headers;
    }
}
