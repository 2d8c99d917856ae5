package app.resolved.eventing.relay;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** One fact that waits in an outbox; without type and data it is a tombstone. */
record Entry(
        long sequence,
        @Nullable String type,
        byte @Nullable [] data,
        Instant at,
        @Nullable String traceparent) {

    static Entry of(Document stored) {
        var data = stored.get("data", Binary.class);
        return new Entry(
                stored.getLong("sequence"),
                stored.getString("type"),
                data == null ? null : data.getData(),
                stored.getDate("at").toInstant(),
                stored.getString("traceparent"));
    }

    int size() {
        return data == null ? 0 : data.length;
    }
}
