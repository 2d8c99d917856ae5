package app.resolved.benchmarks;

import app.resolved.servers.FreePorts;
import app.resolved.servers.Kafka;
import app.resolved.servers.KafkaProcess;
import app.resolved.servers.Mongo;
import app.resolved.servers.Mongod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A Kafka broker and a MongoDB of their own, as processes, on a temporary folder. */
public record Servers(KafkaProcess kafka, Mongod mongod, Path folder) implements AutoCloseable {

    public static Servers start() throws IOException {
        var folder = Files.createTempDirectory("resolved-bench");
        var mongod = Mongod.start(made(folder, "mongo"), FreePorts.next());
        var kafka = KafkaProcess.start(made(folder, "kafka"), FreePorts.next());
        return new Servers(kafka, mongod, folder);
    }

    public String description() {
        return "Kafka %s and MongoDB %s, as local processes"
                .formatted(Kafka.version(kafka.bootstrapServers()), Mongo.version(mongod.uri()));
    }

    private static Path made(Path folder, String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Override
    public void close() {
        kafka.close();
        mongod.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stillHeld) {
            System.err.println(folder + " is left: " + stillHeld);
        }
    }
}
