package app.resolved.benchmarks.search;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Reconciliation;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;

/**
 * Ours: an index of words with the order of lists. Against MongoDB's own text index, asked for the
 * same pages in the same order.
 */
public final class Searching {

    private static final int BATCH = 5_000;
    private static final int OUTCOMES =
            Integer.parseInt(System.getenv().getOrDefault("RESOLVED_BENCH_OUTCOMES", "1000000"));

    private Searching() {}

    public static Duel byWordsAgainstTheTextIndex(Servers servers, String name) {
        var client = MongoClients.create(servers.mongod().uri());
        keepIndexesInMemory(client);
        var database = client.getDatabase("bench-" + name);
        var ours =
                new PageSearch("by words", database.getCollection("words"), PageSearch.Kind.WORDS);
        var text =
                new PageSearch("text index", database.getCollection("texts"), PageSearch.Kind.TEXT);
        System.err.println("loading %,d outcomes twice".formatted(OUTCOMES));
        load(database.getCollection("words"), false);
        load(database.getCollection("texts"), true);
        ours.index();
        text.index();
        return new Duel(ours, text, () -> Reconciliation.CLEAN);
    }

    /** As a server with a million outcomes would; that of the local stack has 0.3 GB. */
    private static void keepIndexesInMemory(MongoClient client) {
        client.getDatabase("admin")
                .runCommand(
                        new Document("setParameter", 1)
                                .append("wiredTigerEngineRuntimeConfig", "cache_size=4G"));
    }

    private static void load(MongoCollection<Document> into, boolean asText) {
        var corpus = new Corpus(7);
        var batch = new ArrayList<Document>();
        for (int number = 0; number < OUTCOMES; number++) {
            var made = corpus.outcome(number);
            batch.add(
                    new Document("_id", made.id())
                            .append("committeeId", made.committeeId())
                            .append("order", made.order())
                            .append("restricted", false)
                            .append(
                                    "words",
                                    asText ? String.join(" ", made.words()) : made.words()));
            if (batch.size() == BATCH || number == OUTCOMES - 1) {
                into.insertMany(batch);
                batch.clear();
            }
        }
    }
}
