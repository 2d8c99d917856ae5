package app.resolved.eventing.parking;

import app.resolved.eventing.ParkedFacts;
import app.resolved.eventing.ParkedKey;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Lists what is parked, and replays a key under a lease, so that two presses do not mix. */
public final class MongoParkedFacts implements ParkedFacts {

    private static final int MOST_LISTED = 100;
    private static final int ROWS_AT_ONCE = 100;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Parking parking;
    private final ReplayedBy listeners;

    public MongoParkedFacts(Parking parking, ReplayedBy listeners) {
        this.parking = parking;
        this.listeners = listeners;
    }

    @Override
    public long count() {
        return parking.keys().countDocuments();
    }

    @Override
    public List<ParkedKey> list(@Nullable String after, int limit) {
        return parking.keys()
                .find(after == null ? new Document() : Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(Math.clamp(limit, 1, MOST_LISTED))
                .map(this::keyOf)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<ParkedKey> find(String id) {
        return Optional.ofNullable(parking.keys().find(Filters.eq("_id", id)).first())
                .map(this::keyOf);
    }

    @Override
    public Replay replay(String id) {
        var leased = parking.keys().findOneAndUpdate(free(id), leased());
        if (leased == null) {
            return find(id).isPresent() ? new Replay.Busy() : new Replay.NotParked();
        }
        try {
            return replayAll(id, leased.getString("hearing"));
        } finally {
            parking.keys().updateOne(Filters.eq("_id", id), Updates.unset("replayedUntil"));
        }
    }

    private Replay replayAll(String id, String hearing) {
        int taken = 0;
        while (true) {
            var key = parking.keys().find(Filters.eq("_id", id)).first();
            if (key == null) {
                return new Replay.Taken(taken);
            }
            for (var row = next(id); row != null; row = next(id)) {
                try {
                    listeners.take(hearing, ParkedRow.recordOf(row));
                } catch (RuntimeException again) {
                    return new Replay.FailedAgain(taken, Reasons.of(again));
                }
                parking.facts().deleteOne(Filters.eq("_id", row.get("_id")));
                parking.keys().updateOne(Filters.eq("_id", id), leased());
                taken++;
            }
            leave(id, key);
        }
    }

    private @Nullable Document next(String id) {
        return parking.facts()
                .find(Filters.eq("parked", id))
                .sort(Sorts.ascending("offset"))
                .batchSize(ROWS_AT_ONCE)
                .first();
    }

    /** Only where nothing arrived since the rows were read. */
    private void leave(String id, Document key) {
        parking.keys()
                .deleteOne(
                        Filters.and(
                                Filters.eq("_id", id),
                                Filters.eq("arrivals", key.getLong("arrivals"))));
    }

    @Override
    public void discard(String id) {
        parking.facts().deleteMany(Filters.eq("parked", id));
        parking.keys().deleteOne(Filters.eq("_id", id));
        // What arrived between the two.
        parking.facts().deleteMany(Filters.eq("parked", id));
    }

    private ParkedKey keyOf(Document found) {
        String id = found.getString("_id");
        return new ParkedKey(
                id,
                found.getString("hearing"),
                found.getString("topic"),
                found.getString("key"),
                found.getString("type"),
                found.getString("reason"),
                found.getDate("since").toInstant(),
                parking.facts().countDocuments(Filters.eq("parked", id)));
    }

    private static Bson free(String id) {
        return Filters.and(
                Filters.eq("_id", id),
                Filters.or(
                        Filters.exists("replayedUntil", false),
                        new Document(
                                "$expr", new Document("$lt", List.of("$replayedUntil", "$$NOW")))));
    }

    private static List<Bson> leased() {
        var until = new Document("$add", List.of("$$NOW", LEASE.toMillis()));
        return List.of(new Document("$set", new Document("replayedUntil", until)));
    }
}
