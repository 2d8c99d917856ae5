package app.resolved.eventing.projecting;

import app.resolved.contracts.Fact;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One collection that copies what others own. */
final class Projection<F extends Fact, D> implements FactListener<F> {

    private static final String SEQUENCE = "sourceSequence";
    private static final int TRIES = 3;

    private final MongoCollection<Document> copies;
    private final MongoCollection<Document> erased;
    private final CopyShape<D> mapping;
    private final Function<Heard.Told<F>, D> shape;

    Projection(MongoTemplate mongo, Class<D> type, Function<Heard.Told<F>, D> shape) {
        String name = mongo.getCollectionName(type);
        this.copies = withMajority(mongo.getCollection(name));
        this.erased = withMajority(mongo.getCollection(name + "_erased"));
        this.mapping = new CopyShape<>(type, mongo.getConverter());
        this.shape = shape;
    }

    private static MongoCollection<Document> withMajority(MongoCollection<Document> collection) {
        return collection
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public void take(List<Heard<F>> newest) {
        var left = newest;
        for (int tried = 0; tried < TRIES; tried++) {
            var copied = sequences(copies, keysOf(left));
            left = newerThanStored(left, copied);
            if (left.isEmpty() || write(left, copied.keySet())) {
                return;
            }
        }
        throw new ConcurrencyFailureException("somebody else writes the same copies");
    }

    private List<Heard<F>> newerThanStored(List<Heard<F>> heard, Map<String, Long> copied) {
        var absent = keysOf(heard).stream().filter(key -> !copied.containsKey(key)).toList();
        var stored = new HashMap<>(copied);
        if (!absent.isEmpty()) {
            stored.putAll(sequences(erased, absent));
        }
        return heard.stream()
                .filter(one -> one.sequence() > stored.getOrDefault(one.key(), 0L))
                .toList();
    }

    private static <F extends Fact> List<String> keysOf(List<Heard<F>> heard) {
        return heard.stream().map(Heard::key).toList();
    }

    private static Map<String, Long> sequences(
            MongoCollection<Document> collection, List<String> keys) {
        var sequences = new HashMap<String, Long>();
        collection
                .find(Filters.in("_id", keys))
                .projection(new Document(SEQUENCE, 1))
                .forEach(found -> {
                    var sequence = found.get(SEQUENCE, Number.class);
                    sequences.put(
                            found.getString("_id"), sequence == null ? 0L : sequence.longValue());
                });
        return sequences;
    }

    /**
     * @param copied the keys of which there are copies
     * @return false where a key appeared since its sequence was read
     */
    private boolean write(List<Heard<F>> heard, Set<String> copied) {
        rememberErased(heard);
        var writes = heard.stream().map(one -> model(one, copied.contains(one.key()))).toList();
        try {
            copies.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return true;
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null
                    || some.getWriteErrors().stream()
                            .anyMatch(one -> !isDuplicateId(one.getCategory(), one.getMessage()))) {
                throw some;
            }
            return false;
        }
    }

    private static boolean isDuplicateId(ErrorCategory category, String message) {
        return category == ErrorCategory.DUPLICATE_KEY && message.contains("index: _id_");
    }

    private void rememberErased(List<Heard<F>> heard) {
        List<WriteModel<Document>> rows =
                heard.stream()
                        .filter(one -> one instanceof Heard.Erased<F>)
                        .<WriteModel<Document>>map(one ->
                                new UpdateOneModel<>(
                                        Filters.eq("_id", one.key()),
                                        Updates.max(SEQUENCE, one.sequence()),
                                        new UpdateOptions().upsert(true)))
                        .toList();
        if (!rows.isEmpty()) {
            erased.bulkWrite(rows);
        }
    }

    private WriteModel<Document> model(Heard<F> heard, boolean copied) {
        return switch (heard) {
            case Heard.Told<F> told -> copied ? update(told) : insert(told);
            case Heard.Erased<F> gone -> new DeleteOneModel<>(olderThan(gone));
        };
    }

    /** Insertions are made many at a time within MongoDB, which updates that may insert are not. */
    private WriteModel<Document> insert(Heard.Told<F> told) {
        return new InsertOneModel<>(fields(told).append("_id", told.key()));
    }

    private WriteModel<Document> update(Heard.Told<F> told) {
        return new UpdateOneModel<>(
                olderThan(told), mapping.update(fields(told)), new UpdateOptions().upsert(true));
    }

    private Document fields(Heard.Told<F> told) {
        return mapping.fields(shape.apply(told)).append(SEQUENCE, told.sequence());
    }

    /** Only a copy of a lower sequence is written over. */
    private static long writtenBelow(Heard<?> heard) {
        return heard.sequence();
    }

    private static Bson olderThan(Heard<?> heard) {
        return Filters.and(
                Filters.eq("_id", heard.key()),
                Filters.not(Filters.gte(SEQUENCE, writtenBelow(heard))));
    }
}
