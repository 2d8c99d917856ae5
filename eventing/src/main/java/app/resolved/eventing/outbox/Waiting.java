package app.resolved.eventing.outbox;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import app.resolved.eventing.FactTooLarge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Facts as they will wait in an outbox: entries in order, and what they weigh. */
record Waiting(List<Document> entries, int bytes, @Nullable String topic) {

    /** A record of Kafka takes 1 MiB with key and headers. */
    static final int LARGEST_FACT = 1_000_000;

    static final Waiting NOTHING = new Waiting(List.of(), 0, null);

    static Waiting of(
            List<? extends Fact> facts, long after, Instant now, @Nullable String traceparent) {
        var entries = new ArrayList<Document>(facts.size());
        int bytes = 0;
        long sequence = after;
        for (Fact fact : facts) {
            String type = FactTypes.nameOf(fact.getClass());
            byte[] data = bytesOf(fact, type);
            bytes += data.length;
            entries.add(
                    entry(++sequence, now, traceparent)
                            .append("type", type)
                            .append("data", new Binary(data)));
        }
        return new Waiting(entries, bytes, topicOf(facts));
    }

    static Waiting tombstone(long after, Instant now, @Nullable String traceparent) {
        return new Waiting(List.of(entry(after + 1, now, traceparent)), 0, null);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static Document entry(long sequence, Instant now, @Nullable String traceparent) {
        var entry = new Document("sequence", sequence).append("at", Date.from(now));
        if (traceparent != null) {
            entry.append("traceparent", traceparent);
        }
        return entry;
    }

    private static byte[] bytesOf(Fact fact, String type) {
        byte[] data = FactJson.write(fact);
        if (!fits(data.length)) {
            throw new FactTooLarge(type, data.length, LARGEST_FACT);
        }
        return data;
    }

    private static boolean fits(int bytes) {
        return bytes <= LARGEST_FACT;
    }

    private static @Nullable String topicOf(List<? extends Fact> facts) {
        var topics = facts.stream().map(Topic::of).map(Topic::topicName).distinct().toList();
        if (topics.size() > 1) {
            throw new IllegalArgumentException(
                    "one aggregate tells on one topic, not on " + topics);
        }
        return topics.isEmpty() ? null : topics.getFirst();
    }
}
