package app.resolved.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real mongod as a child, a replica set of its own: change streams and majority writes work. */
public final class Mongod implements AutoCloseable {

    private static final String REPLICA_SET = "rs0";

    private final Path data;
    private final int port;
    private Child child;

    private Mongod(Path data, int port) {
        this.data = data;
        this.port = port;
        this.child = launch();
    }

    /** Returns when it is the primary of its own replica set. */
    public static Mongod start(Path data, int port) {
        var set = new ReplicaSet(REPLICA_SET, List.of(port));
        return startMember(data, port).after(mongod -> set.initiate(mongod.child));
    }

    /** Returns when it answers; a member to be of no replica set yet. */
    static Mongod startMember(Path data, int port) {
        return new Mongod(data, port).after(Mongod::awaitReady);
    }

    /** It does not outlive its failure to become ready. */
    private Mongod after(Consumer<Mongod> ready) {
        try {
            ready.accept(this);
            return this;
        } catch (RuntimeException failed) {
            child.stop();
            throw failed;
        }
    }

    /** Starts it again on its data and port, after it was stopped or killed. */
    public void restart() {
        child = launch();
        awaitReady();
    }

    public Child child() {
        return child;
    }

    /** Without a database; a database goes before the question mark. */
    public String uri() {
        return uri("");
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?replicaSet=%s".formatted(port, database, REPLICA_SET);
    }

    @Override
    public void close() {
        child.stop();
    }

    private void awaitReady() {
        Ready.await(child, Duration.ofSeconds(60), () -> Mongo.answers(port));
    }

    private Child launch() {
        try {
            Files.createDirectories(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var command =
                List.of(
                        MongodBinary.find().toString(),
                        "--replSet",
                        REPLICA_SET,
                        "--dbpath",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind_ip",
                        "127.0.0.1",
                        "--nounixsocket",
                        "--oplogSize",
                        "512",
                        "--wiredTigerCacheSizeGB",
                        "0.3",
                        "--setParameter",
                        "diagnosticDataCollectionEnabled=false");
        var log = data.resolveSibling(data.getFileName() + ".log");
        return Child.start("mongod", command, Map.of(), log);
    }
}
