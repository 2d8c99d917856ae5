package app.resolved.testkit;

import app.resolved.servers.FreePorts;
import app.resolved.servers.KafkaProcess;
import app.resolved.servers.Mongod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;

/** The same servers as processes of this machine, on data that goes with them. */
record LocalServers(KafkaProcess kafka, Mongod mongod, Path data) implements StartedServers {

    static LocalServers start() {
        var data = temporary();
        var kafka =
                CompletableFuture.supplyAsync(
                        () -> KafkaProcess.start(data.resolve("kafka"), FreePorts.next()));
        var mongod = Mongod.start(data.resolve("mongod"), FreePorts.next());
        return new LocalServers(kafka.join(), mongod, data);
    }

    @Override
    public RealServers servers() {
        return new RealServers(kafka.bootstrapServers(), mongod.uri(), "local processes");
    }

    @Override
    public void close() {
        kafka.child().stopSoon();
        mongod.close();
        kafka.close();
        delete(data);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("resolved-test-servers");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillHeld) {
            throw new UncheckedIOException(stillHeld);
        }
    }
}
