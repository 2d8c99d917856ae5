package app.resolved.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real Kafka broker in a process of its own, to be stopped, killed, frozen and restarted. */
public final class KafkaProcess implements AutoCloseable {

    private final Path data;
    private final int port;
    private Child child;

    private KafkaProcess(Path data, int port) {
        this.data = data;
        this.port = port;
        this.child = launch();
    }

    /** Returns when it answers. */
    public static KafkaProcess start(Path data, int port) {
        var process = new KafkaProcess(data, port);
        process.awaitReady();
        return process;
    }

    /** Starts it again on its data and port, after it was stopped or killed. */
    public void restart() {
        child = launch();
        awaitReady();
    }

    public Child child() {
        return child;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        child.stop();
    }

    private void awaitReady() {
        Ready.await(child, Duration.ofSeconds(60), () -> Kafka.answers(bootstrapServers()));
    }

    private Child launch() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaBroker.class.getName(),
                        data.toString(),
                        Integer.toString(port));
        return Child.start("Kafka", command, Map.of(), data.resolveSibling(logName()));
    }

    private String logName() {
        return data.getFileName() + ".log";
    }
}
