package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/**
 * The floor: three times produce, consume in batches, bulkWrite; nothing is kept twice, nothing is
 * looked up, and what a crash would lose is lost.
 */
final class RawHops implements Side {

    private static final int HOPS = 3;

    private final Feed feed;
    private final AtomicLong arrived = new AtomicLong();
    private final MongoClient client;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Hop> hops = new ArrayList<>();
    private final List<String> topics;

    private RawHops(Servers servers, String name) throws Exception {
        feed = new Feed(name + "-raw-");
        client = MongoClients.create(servers.mongod().uri());
        var wire = new Wire(servers.kafka().bootstrapServers());
        producer = wire.producer();
        topics = List.of(name + ".raw-1", name + ".raw-2", name + ".raw-3");
        wire.makeTopics(topics);
        for (int hop = 0; hop < HOPS; hop++) {
            hops.add(new Hop(wire, topics.get(hop), taking(name, hop)));
        }
    }

    static RawHops start(Servers servers, String name) throws Exception {
        return new RawHops(servers, name);
    }

    @Override
    public Round round(Duration about) throws Exception {
        return feed.round(
                about,
                ids -> ids.forEach(id -> send(topics.getFirst(), id, Payload.of(id))),
                arrived::get);
    }

    private Hop.Batches taking(String name, int hop) {
        var collection =
                client.getDatabase(name)
                        .getCollection("raw_" + hop)
                        .withWriteConcern(WriteConcern.MAJORITY);
        BiConsumer<String, byte[]> onward =
                hop + 1 < HOPS
                        ? (id, data) -> send(topics.get(hop + 1), id, data)
                        : (_, _) -> arrived.incrementAndGet();
        return batch -> {
            write(collection, batch);
            batch.forEach(each -> onward.accept(Payload.id(each.key()), each.value()));
        };
    }

    private static void write(
            MongoCollection<Document> collection, List<ConsumerRecord<byte[], byte[]>> batch) {
        collection.bulkWrite(
                batch.stream()
                        .map(each -> Payload.document(Payload.id(each.key()), each.value()))
                        .map(InsertOneModel::new)
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }

    private void send(String topic, String id, byte[] data) {
        producer.send(new ProducerRecord<>(topic, Payload.key(id), data));
    }

    @Override
    public void close() throws Exception {
        for (var hop : hops) {
            hop.close();
        }
        producer.close();
        client.close();
    }
}
