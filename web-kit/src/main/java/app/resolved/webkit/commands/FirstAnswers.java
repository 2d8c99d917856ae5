package app.resolved.webkit.commands;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The first answer to each key, kept for a day by the database's own time. While the first try is
 * in hand another is told to wait; one that fell silent is taken over after a minute.
 */
final class FirstAnswers {

    /**
     * What was answered.
     *
     * @param headers those that belong to the answer: its type, version and address
     */
    record Given(int status, Map<String, String> headers, byte[] body) {}

    /** What there is to do for a key. */
    sealed interface Turn {
        /** Carry it out, then {@link FirstAnswers#keep} or {@link FirstAnswers#forget}. */
        record First(String id, String holder) implements Turn {}

        record Again(Given given) implements Turn {}

        record StillInHand() implements Turn {}

        record OfAnother() implements Turn {}
    }

    static final Duration KEPT = Duration.ofDays(1);
    private static final int SILENT_AFTER_MILLIS = 60_000;
    private static final int LARGEST = 256_000;
    private final MongoCollection<Document> answers;

    FirstAnswers(MongoOperations mongo) {
        this.answers = mongo.getCollection("firstAnswers");
        answers.createIndex(
                Indexes.ascending("at"),
                new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
    }

    /**
     * @param print what was asked, so that the same key for something else is told apart
     */
    Turn turn(String id, String print) {
        var mine = UUID.randomUUID().toString();
        var now = Objects.requireNonNull(take(id, print, mine));
        if (!isSame(print, now)) {
            return new Turn.OfAnother();
        }
        if (now.containsKey("status")) {
            return new Turn.Again(given(now));
        }
        return mine.equals(now.getString("holder"))
                ? new Turn.First(id, mine)
                : new Turn.StillInHand();
    }

    private static boolean isSame(String print, Document kept) {
        return print.equals(kept.getString("print"));
    }

    private @Nullable Document take(String id, String print, String mine) {
        var silent = new Document("$subtract", List.of("$$NOW", SILENT_AFTER_MILLIS));
        var free =
                new Document(
                        "$and",
                        List.of(
                                new Document(
                                        "$eq",
                                        List.of(new Document("$type", "$status"), "missing")),
                                new Document("$lt", List.of("$at", silent))));
        var take =
                new Document("print", new Document("$ifNull", List.of("$print", print)))
                        .append("holder", either(free, mine, "$holder"))
                        .append("at", either(free, "$$NOW", "$at"));
        return answers.findOneAndUpdate(
                Filters.eq("_id", id),
                List.of(new Document("$set", take)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    }

    private static Document either(Document condition, String then, String otherwise) {
        return new Document("$cond", List.of(condition, then, otherwise));
    }

    /** One that is too large to be kept is carried out again: aggregates know their commands. */
    void keep(Turn.First turn, Given given) {
        if (given.body().length > LARGEST) {
            forget(turn);
            return;
        }
        answers.updateOne(
                mine(turn),
                Updates.combine(
                        Updates.set("status", given.status()),
                        Updates.set("headers", new Document(Map.copyOf(given.headers()))),
                        Updates.set("body", new Binary(given.body()))));
    }

    /** After a failure the key may be used again. */
    void forget(Turn.First turn) {
        answers.deleteOne(mine(turn));
    }

    private static org.bson.conversions.Bson mine(Turn.First turn) {
        return Filters.and(Filters.eq("_id", turn.id()), Filters.eq("holder", turn.holder()));
    }

    private static Given given(Document kept) {
        var headers = new java.util.TreeMap<String, String>();
        kept.get("headers", Document.class).forEach((name, value) -> headers.put(name, "" + value));
        return new Given(
                kept.getInteger("status"), headers, kept.get("body", Binary.class).getData());
    }
}
