package app.resolved.benchmarks.aggregates;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Reconciliation;
import app.resolved.benchmarks.measuring.Side;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.bson.Document;

/** The control: both sides are the same, so that every ratio but 1 is noise. */
public final class SameAgain {

    private static final String FILLING = "x".repeat(900);

    private SameAgain() {}

    public static Duel duel(Servers servers, String name, Callers callers) {
        var client = MongoClients.create(servers.mongod().uri());
        return new Duel(
                inserts(client, name, callers),
                inserts(client, name, callers),
                () -> {
                    client.close();
                    return Reconciliation.CLEAN;
                });
    }

    private static Side inserts(MongoClient client, String name, Callers callers) {
        var bare =
                client.getDatabase(name)
                        .getCollection("inserts")
                        .withWriteConcern(WriteConcern.MAJORITY);
        return about ->
                callers.round(
                        about,
                        _ ->
                                bare.insertOne(
                                        new Document("_id", UUID.randomUUID().toString())
                                                .append("filling", FILLING)),
                        () -> {});
    }
}
