package app.resolved.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** A broker for one machine: nothing replicated, little memory, few files. */
record BrokerSettings(Properties properties) {

    private static final Map<String, String> SMALL =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "4"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("transaction.state.log.num.partitions", "4"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    Map.entry("log.segment.bytes", "67108864"),
                    Map.entry("log.index.size.max.bytes", "1048576"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                    Map.entry("log.cleaner.io.buffer.size", "65536"),
                    Map.entry("num.network.threads", "2"),
                    Map.entry("num.io.threads", "4"),
                    Map.entry("background.threads", "2"),
                    Map.entry("controlled.shutdown.enable", "false"));

    static BrokerSettings of(Path data, int port, int controllerPort) {
        var all = new Properties();
        all.putAll(SMALL);
        all.put("log.dirs", data.toAbsolutePath().toString());
        all.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort));
        all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return new BrokerSettings(all);
    }

    void writeTo(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }
}
