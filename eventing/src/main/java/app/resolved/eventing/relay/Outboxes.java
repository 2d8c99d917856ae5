package app.resolved.eventing.relay;

import app.resolved.eventing.outbox.Doorbell;
import app.resolved.eventing.outbox.Stream;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads what waits and drops what was published. */
final class Outboxes {

    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_BYTES = 8_000_000;

    private final MongoDatabase database;
    private final Doorbell doorbell;

    Outboxes(MongoDatabase database, Doorbell doorbell) {
        this.database = database.withReadConcern(ReadConcern.MAJORITY);
        this.doorbell = doorbell;
    }

    /** Whether a reading may have left something behind. */
    static boolean isFull(List<Pending> read) {
        return read.size() >= MOST_DOCUMENTS
                || read.stream().mapToInt(Pending::bytes).sum() >= MOST_BYTES;
    }

    /** What waits in a slot, up to a bound of documents and bytes, as a majority has it. */
    List<Pending> waiting(int slot) {
        var pending = new ArrayList<Pending>();
        for (String name : doorbell.collections()) {
            read(name, slot, pending);
        }
        return pending;
    }

    private void read(String name, int slot, List<Pending> into) {
        int bytes = 0;
        var found =
                collection(name)
                        .find(Filters.eq(Stream.WAITING, slot))
                        .projection(Projections.include(Stream.TOPIC, Stream.OUTBOX))
                        .limit(MOST_DOCUMENTS);
        try (var each = found.cursor()) {
            while (each.hasNext() && bytes < MOST_BYTES) {
                var pending = Pending.of(name, each.next());
                bytes += pending.bytes();
                into.add(pending);
            }
        }
    }

    /** The slots in which anything waits. */
    Set<Integer> slotsWaiting(Collection<Integer> among) {
        var slots = new HashSet<Integer>();
        for (String name : doorbell.collections()) {
            collection(name)
                    .distinct(Stream.WAITING, Filters.in(Stream.WAITING, among), Integer.class)
                    .into(slots);
        }
        return slots;
    }

    long count() {
        return doorbell.collections().stream()
                .mapToLong(name -> collection(name).countDocuments(Filters.gte(Stream.WAITING, 0)))
                .sum();
    }

    /**
     * Drops published entries, and waits until a majority has it: a reading with majority concern
     * would otherwise find them again, and publish them twice.
     */
    void drop(List<Pending> published) {
        published.stream().collect(Collectors.groupingBy(Pending::collection)).forEach(this::drop);
    }

    private void drop(String name, List<Pending> published) {
        if (bulk(name, emptied(published)) < published.size()) {
            bulk(name, published.stream().map(Outboxes::dropFirst).toList());
        }
    }

    private long bulk(String name, List<? extends WriteModel<Document>> models) {
        return collection(name)
                .withWriteConcern(WriteConcern.MAJORITY)
                .bulkWrite(models, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    /**
     * Where nothing was added since, all of it goes, and the document leaves the index. Documents
     * that have told as many facts share one update, which costs half of one each.
     */
    private static List<UpdateManyModel<Document>> emptied(List<Pending> published) {
        var bySequence =
                published.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Pending::last,
                                        Collectors.mapping(Pending::key, Collectors.toList())));
        return bySequence.entrySet().stream()
                .map(one -> empty(one.getKey(), one.getValue()))
                .toList();
    }

    private static UpdateManyModel<Document> empty(long sequence, List<String> keys) {
        return new UpdateManyModel<>(
                Filters.and(Filters.in("_id", keys), Filters.eq(Stream.SEQUENCE, sequence)), EMPTY);
    }

    private static final Bson EMPTY =
            Updates.combine(
                    Updates.unset(Stream.OUTBOX),
                    Updates.unset(Stream.WAITING),
                    Updates.unset(Stream.BYTES));

    private static WriteModel<Document> dropFirst(Pending published) {
        return new UpdateOneModel<>(
                Filters.and(
                        Filters.eq("_id", published.key()),
                        Filters.eq(
                                Stream.OUTBOX + ".sequence",
                                published.entries().getFirst().sequence())),
                Updates.combine(
                        Updates.pull(
                                Stream.OUTBOX,
                                new Document("sequence", Map.of("$lte", published.last()))),
                        Updates.inc(Stream.BYTES, -published.bytes())));
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
