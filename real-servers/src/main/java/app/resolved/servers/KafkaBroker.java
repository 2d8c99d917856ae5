package app.resolved.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The real Kafka broker, and its controller, in this process. Its data stays in its folder. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(8);

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts both on loopback ports, formatting the folder first where it is new. 3 to 4 s. */
    public static KafkaBroker start(Path data, int port, int controllerPort) {
        var settings = BrokerSettings.of(data, port, controllerPort);
        format(data, settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, port);
    }

    /** A broker in a process of its own. Arguments: data folder, port. */
    public static void main(String[] arguments) {
        var port = Integer.parseInt(arguments[1]);
        var broker = start(Path.of(arguments[0]), port, FreePorts.next());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.server.awaitShutdown();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Gives up after some seconds: its data is then as after a kill, from which it recovers. */
    @Override
    public void close() {
        var _ = Ending.within(GRACE, this::shutDown);
    }

    private void shutDown() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path data, BrokerSettings settings) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            var file = Files.createTempFile("broker", ".properties");
            settings.writeTo(file);
            format(file);
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void format(Path settings) {
        var said = new ByteArrayOutputStream();
        var arguments = new String[] {"format", "-t", id(), "-c", settings.toString()};
        int code =
                StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new ServerFailed("Kafka's storage: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static String id() {
        return Uuid.randomUuid().toString();
    }
}
