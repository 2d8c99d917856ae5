package app.resolved.eventing.outbox;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Aggregates in the collections of one database. */
public final class MongoAggregatesFactory implements AggregatesFactory {

    /** Longer than an election takes, shorter than a caller waits. */
    private static final WriteConcern MAJORITY =
            WriteConcern.MAJORITY.withWTimeout(10, TimeUnit.SECONDS);

    private final MongoTemplate mongo;
    private final InstantSource clock;
    private final Doorbell doorbell;
    private final Tracing tracing;

    public MongoAggregatesFactory(
            MongoTemplate mongo, InstantSource clock, Doorbell doorbell, Tracing tracing) {
        this.mongo = mongo;
        this.clock = clock;
        this.doorbell = doorbell;
        this.tracing = tracing;
    }

    @Override
    public <D> Aggregates<D> of(Class<D> document) {
        String name = mongo.getCollectionName(document);
        var collection =
                mongo.getCollection(name)
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(MAJORITY);
        collection.createIndex(Indexes.ascending(Stream.WAITING), new IndexOptions().sparse(true));
        doorbell.relayFrom(name);
        return new MongoAggregates<>(
                collection,
                new Shape<>(document, mongo.getConverter()),
                new Outboxes(clock, tracing),
                doorbell);
    }
}
