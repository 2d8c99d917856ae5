package app.resolved.servers;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** A replica set on the loopback address. */
record ReplicaSet(String name, List<Integer> ports) {

    private static final int NOT_YET_INITIALIZED = 94;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Makes the set of its members, or of those it had under other ports; waits for a primary. */
    void initiate(Child first) {
        try (var client = Mongo.directly(ports.getFirst())) {
            var admin = client.getDatabase("admin");
            Ready.await(first, PATIENCE, () -> isConfigured(admin));
            Ready.await(first, PATIENCE, () -> hasPrimary(admin));
        }
    }

    /**
     * A member under load may not find itself among those of the set, and does so a moment later.
     */
    private boolean isConfigured(MongoDatabase admin) {
        try {
            configure(admin);
            return true;
        } catch (MongoException notNow) {
            return false;
        }
    }

    private void configure(MongoDatabase admin) {
        try {
            var config =
                    admin.runCommand(new Document("replSetGetConfig", 1))
                            .get("config", Document.class);
            if (!config.getList("members", Document.class).equals(members())) {
                moveTo(admin, config);
            }
        } catch (MongoCommandException fresh) {
            if (fresh.getErrorCode() != NOT_YET_INITIALIZED) {
                throw fresh;
            }
            admin.runCommand(new Document("replSetInitiate", description()));
        }
    }

    private void moveTo(MongoDatabase admin, Document config) {
        var stored = config.getList("members", Document.class);
        if (hosts(stored).equals(hosts(members()))) {
            return;
        }
        config.put("members", members());
        config.put("version", config.getInteger("version") + 1);
        admin.runCommand(new Document("replSetReconfig", config).append("force", true));
    }

    private static List<String> hosts(List<Document> members) {
        return members.stream().map(member -> member.getString("host")).toList();
    }

    /** Whoever has just become the primary closes what was connected to it before. */
    private static boolean hasPrimary(MongoDatabase admin) {
        try {
            return admin.runCommand(new Document("hello", 1)).get("primary") != null;
        } catch (MongoException notNow) {
            return false;
        }
    }

    private Document description() {
        return new Document("_id", name)
                .append("members", members())
                .append("settings", new Document("electionTimeoutMillis", 2_000));
    }

    private List<Document> members() {
        return IntStream.range(0, ports.size())
                .mapToObj(i -> new Document("_id", i).append("host", "127.0.0.1:" + ports.get(i)))
                .toList();
    }

    /** Whether that member is the primary or could become it. */
    static boolean holdsData(MongoClient member) {
        var hello = member.getDatabase("admin").runCommand(new Document("hello", 1));
        return hello.getBoolean("isWritablePrimary", false) || hello.getBoolean("secondary", false);
    }

    /** The port of the primary, as that member sees it. */
    static int primaryPort(MongoClient member) {
        var hello = member.getDatabase("admin").runCommand(new Document("hello", 1));
        var primary = hello.getString("primary");
        return primary == null
                ? -1
                : Integer.parseInt(primary.substring(primary.lastIndexOf(':') + 1));
    }
}
