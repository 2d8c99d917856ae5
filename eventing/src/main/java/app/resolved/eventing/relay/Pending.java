package app.resolved.eventing.relay;

import app.resolved.eventing.outbox.Stream;
import java.util.List;
import org.bson.Document;

/** A document's outbox as it was read, in order. */
record Pending(String collection, String key, String topic, List<Entry> entries) {

    static Pending of(String collection, Document stored) {
        var stream = stored.get(Stream.FIELD, Document.class);
        return new Pending(
                collection,
                stored.getString("_id"),
                stream.getString("topic"),
                stream.getList("outbox", Document.class, List.of()).stream()
                        .map(Entry::of)
                        .toList());
    }

    long last() {
        return entries.getLast().sequence();
    }

    int bytes() {
        return entries.stream().mapToInt(Entry::size).sum();
    }
}
