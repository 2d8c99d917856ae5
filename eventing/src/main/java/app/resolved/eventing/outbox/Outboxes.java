package app.resolved.eventing.outbox;

import app.resolved.contracts.Fact;
import app.resolved.eventing.Change;
import app.resolved.eventing.OutboxFull;
import app.resolved.eventing.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Writes of the database that change a document and its outbox as one. */
final class Outboxes {

    static final int MOST_FACTS = 200;
    static final int MOST_BYTES = 4_000_000;
    private static final int COMMANDS_KEPT = 50;

    private final InstantSource clock;
    private final Tracing tracing;

    Outboxes(InstantSource clock, Tracing tracing) {
        this.clock = clock;
        this.tracing = tracing;
    }

    /** When and within which trace something is told; found out once for many. */
    record Telling(Instant at, @Nullable String traceparent) {}

    Telling telling() {
        return new Telling(clock.instant(), tracing.traceparent());
    }

    Waiting waiting(List<? extends Fact> facts, long after) {
        return facts.isEmpty() ? Waiting.NOTHING : waiting(facts, after, telling());
    }

    static Waiting waiting(List<? extends Fact> facts, long after, Telling telling) {
        return facts.isEmpty()
                ? Waiting.NOTHING
                : Waiting.of(facts, after, telling.at(), telling.traceparent());
    }

    Waiting tombstone(long after) {
        return Waiting.tombstone(after, clock.instant(), tracing.traceparent());
    }

    Document creation(Document fields, Waiting waiting, Change<?> change) {
        requireRoom(change.id(), waiting);
        var stream =
                new Document("version", 1L)
                        .append("sequence", (long) waiting.entries().size())
                        .append("commands", List.of(change.commandId()));
        if (!waiting.isEmpty()) {
            stream.append("topic", waiting.topic())
                    .append("waiting", Slots.of(change.id()))
                    .append("bytes", waiting.bytes())
                    .append("outbox", waiting.entries());
        }
        return fields.append(Stream.FIELD, stream);
    }

    /** Matches the version that was read, as long as there is room for what is to be told. */
    Bson guard(Stored<?> before, Waiting waiting) {
        requireRoom(before.id(), waiting);
        var sameVersion =
                Filters.and(
                        Filters.eq("_id", before.id()),
                        Filters.eq(Stream.VERSION, before.version()));
        return waiting.isEmpty() ? sameVersion : Filters.and(sameVersion, hasRoomFor(waiting));
    }

    Bson change(Document set, Document unset, Waiting waiting, Change<?> change, long version) {
        set.remove("_id");
        set.append(Stream.VERSION, version + 1);
        var update = new ArrayList<Bson>();
        if (!waiting.isEmpty()) {
            set.append(Stream.SEQUENCE, last(waiting))
                    .append(Stream.TOPIC, waiting.topic())
                    .append(Stream.WAITING, Slots.of(change.id()));
            update.add(Updates.inc(Stream.BYTES, waiting.bytes()));
            update.add(Updates.pushEach(Stream.OUTBOX, waiting.entries()));
        }
        update.add(new Document("$set", set));
        if (!unset.isEmpty()) {
            update.add(new Document("$unset", unset));
        }
        update.add(
                Updates.pushEach(
                        Stream.COMMANDS,
                        List.of(change.commandId()),
                        new PushOptions().slice(-COMMANDS_KEPT)));
        return Updates.combine(update);
    }

    /** Leaves {@code _id} and the stream, whose outbox then ends with the tombstone. */
    List<Bson> erasure(Stored<?> before, Waiting tombstone, String commandId) {
        var ifNone = new Document("$ifNull", List.of("$" + Stream.OUTBOX, List.of()));
        var entries = new Document("$literal", tombstone.entries());
        var stream =
                new Document("version", before.version() + 1)
                        .append("sequence", last(tombstone))
                        .append("waiting", Slots.of(before.id()))
                        .append("outbox", new Document("$concatArrays", List.of(ifNone, entries)))
                        .append("commands", new Document("$literal", List.of(commandId)))
                        .append("erased", true);
        var kept =
                new Document("_id", "$_id")
                        .append(
                                Stream.FIELD,
                                new Document("$mergeObjects", List.of("$stream", stream)));
        return List.of(new Document("$replaceWith", kept));
    }

    private static long last(Waiting waiting) {
        return waiting.entries().getLast().getLong("sequence");
    }

    private static Bson hasRoomFor(Waiting waiting) {
        int mostBefore = MOST_FACTS - waiting.entries().size();
        return Filters.and(
                Filters.exists(Stream.OUTBOX + "." + mostBefore, false),
                Filters.not(Filters.gt(Stream.BYTES, MOST_BYTES - waiting.bytes())));
    }

    private static void requireRoom(String id, Waiting waiting) {
        if (waiting.entries().size() > MOST_FACTS || waiting.bytes() > MOST_BYTES) {
            throw new OutboxFull(id, waiting.entries().size());
        }
    }
}
