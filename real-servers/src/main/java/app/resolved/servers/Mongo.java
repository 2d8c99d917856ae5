package app.resolved.servers;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** What a running MongoDB says of itself. */
public final class Mongo {

    private static final int TIMEOUT_MS = 3_000;

    private Mongo() {}

    /** Such as "6.0.5". */
    public static String version(String uri) {
        try (var client = MongoClients.create(uri)) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        }
    }

    static boolean answers(int port) {
        try (var client = directly(port)) {
            return client.getDatabase("admin").runCommand(new Document("ping", 1)) != null;
        } catch (MongoException notYet) {
            return false;
        }
    }

    /** A connection to that very member, primary or not. */
    static MongoClient directly(int port) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyToClusterSettings(cluster ->
                                cluster.mode(ClusterConnectionMode.SINGLE)
                                        .hosts(List.of(new ServerAddress("127.0.0.1", port)))
                                        .serverSelectionTimeout(TIMEOUT_MS, TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(TIMEOUT_MS, TimeUnit.MILLISECONDS))
                        .build());
    }
}
