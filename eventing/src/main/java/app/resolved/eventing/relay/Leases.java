package app.resolved.eventing.relay;

import app.resolved.eventing.outbox.Slots;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Who holds which slot, in MongoDB by MongoDB's clock. Every replica says that it is there; each
 * may hold its fair share of the slots.
 */
final class Leases {

    private static final Bson EXPIRED =
            new Document("$expr", new Document("$lt", List.of("$until", "$$NOW")));

    private static final Date NEVER_HELD = new Date(0);

    private final MongoCollection<Document> slots;
    private final MongoCollection<Document> replicas;
    private final String replica;
    private final Duration length;

    Leases(MongoDatabase database, String replica, Duration length) {
        this.slots = database.getCollection("relay_slots").withWriteConcern(WriteConcern.MAJORITY);
        this.replicas =
                database.getCollection("relay_replicas").withWriteConcern(WriteConcern.MAJORITY);
        this.replica = replica;
        this.length = length;
    }

    /** A row for each slot, free until somebody takes it. */
    void prepare() {
        if (slots.countDocuments() >= Slots.COUNT) {
            return;
        }
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            slots.updateOne(
                    Filters.eq("_id", slot),
                    Updates.setOnInsert("until", NEVER_HELD),
                    new UpdateOptions().upsert(true));
        }
    }

    /** How many slots this replica may hold, now that the others are there. */
    int fairShare() {
        replicas.updateOne(
                Filters.eq("_id", replica), untilLater(), new UpdateOptions().upsert(true));
        replicas.deleteMany(EXPIRED);
        int alive = Math.max(1, (int) replicas.countDocuments());
        return (Slots.COUNT + alive - 1) / alive;
    }

    boolean take(int slot) {
        var free = Filters.or(Filters.eq("owner", replica), EXPIRED);
        return slots.updateOne(Filters.and(Filters.eq("_id", slot), free), untilLater())
                        .getMatchedCount()
                == 1;
    }

    /** Whether all of them are still held; where not, each has to be asked for. */
    boolean renew(Collection<Integer> held) {
        return slots.updateMany(
                                Filters.and(Filters.in("_id", held), Filters.eq("owner", replica)),
                                untilLater())
                        .getMatchedCount()
                == held.size();
    }

    void release(int slot) {
        slots.updateOne(
                Filters.and(Filters.eq("_id", slot), Filters.eq("owner", replica)),
                Updates.set("until", NEVER_HELD));
    }

    void leave() {
        slots.updateMany(Filters.eq("owner", replica), Updates.set("until", NEVER_HELD));
        replicas.deleteOne(Filters.eq("_id", replica));
    }

    private List<Bson> untilLater() {
        var until = new Document("$add", List.of("$$NOW", length.toMillis()));
        return List.of(new Document("$set", new Document("owner", replica).append("until", until)));
    }
}
