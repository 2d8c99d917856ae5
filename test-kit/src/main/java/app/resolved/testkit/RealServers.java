package app.resolved.testkit;

import app.resolved.servers.Kafka;
import app.resolved.servers.Mongo;
import java.util.Map;
import java.util.Optional;

/**
 * One Kafka and one MongoDB for a whole test run.
 *
 * <p>They are the ones named by the environment (RESOLVED_TEST_KAFKA, RESOLVED_TEST_MONGODB), as
 * {@code ./test} sets it, or else are started once for this JVM: as containers where a Docker
 * engine answers, as local processes where none does.
 *
 * @param kafka bootstrap servers
 * @param mongodb a connection string without a database
 * @param kind "containers" or "local processes"
 */
public record RealServers(String kafka, String mongodb, String kind) {

    static final String KAFKA = "RESOLVED_TEST_KAFKA";
    static final String MONGODB = "RESOLVED_TEST_MONGODB";
    static final String KIND = "RESOLVED_TEST_SERVERS";

    public static RealServers shared() {
        return ForThisJvm.SERVERS;
    }

    /** The connection string of one database. */
    public String mongodb(String database) {
        var parts = mongodb.split("\\?", 2);
        var options = parts.length == 2 ? "?" + parts[1] : "";
        return parts[0].replaceFirst("([^/])/$", "$1") + "/" + database + options;
    }

    /** A line that says what they are, by their own word. */
    public String description() {
        return "Kafka %s and MongoDB %s, as %s"
                .formatted(Kafka.version(kafka), Mongo.version(mongodb), kind);
    }

    static Optional<RealServers> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(KAFKA))
                .map(kafka ->
                        new RealServers(
                                kafka,
                                environment.getOrDefault(MONGODB, ""),
                                environment.getOrDefault(KIND, "given servers")));
    }

    /** Held by its class, so that every test of a JVM finds the same, started at first use. */
    private static final class ForThisJvm {

        static final RealServers SERVERS = named(System.getenv()).orElseGet(ForThisJvm::start);

        private static RealServers start() {
            var started = StartedServers.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started.servers();
        }
    }
}
