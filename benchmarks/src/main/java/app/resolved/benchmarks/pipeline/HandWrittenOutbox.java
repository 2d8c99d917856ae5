package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.bson.Document;

/**
 * The same way as the services go, by hand and without their decisions: outcomes with an outbox,
 * relayed; actions with an outbox, relayed; schedules. What was taken before is looked up first.
 */
final class HandWrittenOutbox implements Side {

    private final Feed feed;
    private final AtomicLong arrived = new AtomicLong();
    private final MongoClient client;
    private final KafkaProducer<byte[], byte[]> producer;
    private final BareOutbox outcomes;
    private final BareOutbox actions;
    private final MongoCollection<Document> schedules;
    private final List<Hop> hops;

    private HandWrittenOutbox(Servers servers, String name) throws Exception {
        feed = new Feed(name + "-outbox-");
        client = MongoClients.create(servers.mongod().uri());
        var database = client.getDatabase(name);
        var wire = new Wire(servers.kafka().bootstrapServers());
        producer = wire.producer();
        var topics = List.of(name + ".outbox-1", name + ".outbox-2");
        wire.makeTopics(topics);
        outcomes = new BareOutbox(database, "outbox_outcomes", producer, topics.getFirst());
        actions = new BareOutbox(database, "outbox_actions", producer, topics.getLast());
        schedules =
                database.getCollection("outbox_schedules").withWriteConcern(WriteConcern.MAJORITY);
        hops =
                List.of(
                        new Hop(wire, topics.getFirst(), this::toActions),
                        new Hop(wire, topics.getLast(), this::toSchedules));
    }

    static HandWrittenOutbox start(Servers servers, String name) throws Exception {
        return new HandWrittenOutbox(servers, name);
    }

    @Override
    public Round round(Duration about) throws Exception {
        return feed.round(
                about,
                ids ->
                        outcomes.insert(
                                ids.stream()
                                        .map(id -> Payload.document(id, Payload.of(id)))
                                        .toList()),
                arrived::get);
    }

    private void toActions(List<ConsumerRecord<byte[], byte[]>> batch) {
        var fresh = fresh(actions.documents(), batch);
        if (!fresh.isEmpty()) {
            actions.insert(fresh);
        }
    }

    private void toSchedules(List<ConsumerRecord<byte[], byte[]>> batch) {
        var fresh = fresh(schedules, batch);
        if (!fresh.isEmpty()) {
            schedules.bulkWrite(
                    fresh.stream().map(InsertOneModel::new).toList(),
                    new BulkWriteOptions().ordered(false));
            arrived.addAndGet(fresh.size());
        }
    }

    private static List<Document> fresh(
            MongoCollection<Document> collection, List<ConsumerRecord<byte[], byte[]>> batch) {
        var ids = batch.stream().map(each -> Payload.id(each.key())).toList();
        var known = new HashSet<String>();
        collection
                .find(Filters.in("_id", ids))
                .projection(Projections.include("sequence"))
                .forEach(each -> known.add(each.getString("_id")));
        return batch.stream()
                .filter(each -> !known.contains(Payload.id(each.key())))
                .map(each -> Payload.document(Payload.id(each.key()), each.value()))
                .toList();
    }

    @Override
    public void close() throws Exception {
        for (var hop : hops) {
            hop.close();
        }
        outcomes.close();
        actions.close();
        producer.close();
        client.close();
    }
}
