package app.resolved.eventing.parking;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/**
 * Keys that went aside, each with its facts in the order of their offsets.
 *
 * <p>A fact that comes for a parked key is put behind the others: its row first, then the key's
 * count of arrivals. A replay leaves the key only if that count is as it was when the rows were
 * read, so that between the two nothing is forgotten.
 */
public final class Parking {

    static final int MOST_KEYS = 10_000;

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> facts;
    private final InstantSource clock;

    public Parking(MongoDatabase database, InstantSource clock) {
        var majority = database.withWriteConcern(WriteConcern.MAJORITY);
        this.keys = majority.getCollection("parked_keys");
        this.facts = majority.getCollection("parked_facts");
        this.clock = clock;
        keys.createIndex(Indexes.ascending("hearing", "key"));
        facts.createIndex(Indexes.ascending("parked", "offset"));
    }

    /** Which of the keys are parked. */
    public Set<String> among(String hearing, Collection<String> candidates) {
        var parked = new HashSet<String>();
        if (candidates.isEmpty()) {
            return parked;
        }
        keys.find(Filters.and(Filters.eq("hearing", hearing), Filters.in("key", candidates)))
                .projection(Projections.include("key"))
                .forEach(found -> parked.add(found.getString("key")));
        return parked;
    }

    /**
     * Parks a key with its facts.
     *
     * @param reason why; without words of the fact
     * @throws ParkingFull where too many keys of the hearing are parked already
     */
    public void park(
            String hearing,
            String key,
            String type,
            String reason,
            List<ConsumerRecord<byte[], byte[]>> records) {
        requireRoom(hearing);
        putRows(hearing, key, records);
        keys.updateOne(
                Filters.eq("_id", idOf(hearing, key)),
                Updates.combine(
                        Updates.inc("arrivals", 1L),
                        Updates.setOnInsert("hearing", hearing),
                        Updates.setOnInsert("topic", records.getFirst().topic()),
                        Updates.setOnInsert("key", key),
                        Updates.setOnInsert("type", type),
                        Updates.setOnInsert("reason", reason),
                        Updates.setOnInsert("since", Date.from(clock.instant()))),
                new UpdateOptions().upsert(true));
    }

    /**
     * Puts facts behind those of a parked key.
     *
     * @return false where the key was replayed meanwhile, and they are to be taken as usual
     */
    public boolean putBehind(
            String hearing, String key, List<ConsumerRecord<byte[], byte[]>> records) {
        putRows(hearing, key, records);
        var arrived =
                keys.updateOne(Filters.eq("_id", idOf(hearing, key)), Updates.inc("arrivals", 1L));
        if (arrived.getMatchedCount() == 0) {
            facts.deleteMany(
                    Filters.in(
                            "_id",
                            records.stream().map(one -> ParkedRow.idOf(hearing, one)).toList()));
            return false;
        }
        return true;
    }

    /** Forgets what waits of a key before that record, whose words nobody may keep. */
    public void forgetBefore(String hearing, String key, ConsumerRecord<byte[], byte[]> record) {
        facts.deleteMany(
                Filters.and(
                        Filters.eq("parked", idOf(hearing, key)),
                        Filters.lt("offset", record.offset())));
    }

    static String idOf(String hearing, String key) {
        return hearing + ":" + key;
    }

    MongoCollection<Document> keys() {
        return keys;
    }

    MongoCollection<Document> facts() {
        return facts;
    }

    private void requireRoom(String hearing) {
        long parked =
                keys.countDocuments(
                        Filters.eq("hearing", hearing), new CountOptions().limit(MOST_KEYS));
        if (parked >= MOST_KEYS) {
            throw new ParkingFull(hearing, parked);
        }
    }

    /** A row that is there already was put before its offset could be committed. */
    private void putRows(String hearing, String key, List<ConsumerRecord<byte[], byte[]>> records) {
        var rows =
                records.stream()
                        .map(one -> ParkedRow.of(hearing, idOf(hearing, key), one))
                        .toList();
        try {
            facts.insertMany(rows, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null
                    || some.getWriteErrors().stream().anyMatch(one -> one.getCode() != 11000)) {
                throw some;
            }
        }
    }
}
