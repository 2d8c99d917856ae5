package app.resolved.meetings.outcomes.adapters.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Counters that only rise; a majority holds each step, so that no failover gives a number twice.
 */
record CounterDocuments(MongoCollection<Document> collection) {

    CounterDocuments(MongoTemplate mongo) {
        this(mongo.getCollection("referenceCounter"));
    }

    /** Raises it by so many and gives the last number. */
    long raise(String id, int more) {
        var after =
                collection.findOneAndUpdate(
                        Filters.eq("_id", id),
                        Updates.inc("last", (long) more),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getLong("last");
    }
}
