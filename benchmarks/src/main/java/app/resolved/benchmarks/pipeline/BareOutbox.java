package app.resolved.benchmarks.pipeline;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.types.Binary;

/** A collection whose documents carry their fact until it was sent, and the loop that sends it. */
final class BareOutbox implements AutoCloseable {

    private static final int BATCH = 500;
    private static final long A_MOMENT = 1_000_000;

    private final MongoCollection<Document> documents;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final Thread thread;
    private volatile boolean running = true;

    BareOutbox(
            MongoDatabase database,
            String name,
            KafkaProducer<byte[], byte[]> producer,
            String topic) {
        this.documents = database.getCollection(name).withWriteConcern(WriteConcern.MAJORITY);
        this.producer = producer;
        this.topic = topic;
        documents.createIndex(Indexes.ascending("waiting"), new IndexOptions().sparse(true));
        thread = Thread.ofPlatform().name("relay " + topic).start(this::run);
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    void insert(List<Document> many) {
        documents.bulkWrite(
                many.stream()
                        .map(each -> each.append("waiting", true))
                        .map(each -> each.append("outbox", List.of(each.get("data"))))
                        .map(InsertOneModel::new)
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }

    private void run() {
        try {
            while (running) {
                if (!relayed()) {
                    LockSupport.parkNanos(A_MOMENT);
                }
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean relayed() throws ExecutionException, InterruptedException {
        var waiting =
                documents
                        .find(Filters.eq("waiting", true))
                        .projection(Projections.include("outbox"))
                        .limit(BATCH)
                        .into(new ArrayList<>());
        if (waiting.isEmpty()) {
            return false;
        }
        var sent = new ArrayList<Future<?>>();
        waiting.forEach(each -> sent.add(producer.send(toRecord(each))));
        for (var one : sent) {
            one.get();
        }
        documents.updateMany(
                Filters.in("_id", waiting.stream().map(each -> each.getString("_id")).toList()),
                Updates.combine(Updates.unset("waiting"), Updates.unset("outbox")));
        return true;
    }

    private ProducerRecord<byte[], byte[]> toRecord(Document document) {
        var fact = document.getList("outbox", Binary.class).getFirst();
        return new ProducerRecord<>(topic, Payload.key(document.getString("_id")), fact.getData());
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}
