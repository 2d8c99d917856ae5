package app.resolved.servers;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three members of one replica set, so that a primary can be lost. About 12 s until all are there.
 */
public final class MongodTrio implements AutoCloseable {

    private static final String REPLICA_SET = "rs0";

    private final List<Integer> ports;
    private final List<Mongod> members;

    private MongodTrio(List<Integer> ports, List<Mongod> members) {
        this.ports = ports;
        this.members = members;
    }

    public static MongodTrio start(Path folder) {
        var ports = FreePorts.next(3);
        var members =
                ports.stream()
                        .map(port -> Mongod.startMember(folder.resolve("member-" + port), port))
                        .toList();
        new ReplicaSet(REPLICA_SET, ports).initiate(members.getFirst().child());
        var trio = new MongodTrio(ports, members);
        members.forEach(trio::awaitData);
        return trio;
    }

    /**
     * Until it has copied what the first one holds: while neither of the others has, none of them
     * can take its place.
     */
    private void awaitData(Mongod member) {
        int port = ports.get(members.indexOf(member));
        Ready.await(member.child(), Duration.ofSeconds(60), () -> holdsData(port));
    }

    public String uri(String database) {
        var hosts = ports.stream().map(port -> "127.0.0.1:" + port);
        return "mongodb://%s/%s?replicaSet=%s"
                .formatted(hosts.collect(Collectors.joining(",")), database, REPLICA_SET);
    }

    /** The member that is the primary now, waiting for an election where there is none. */
    public Mongod primary() {
        Ready.await(anyAlive().child(), Duration.ofSeconds(120), () -> primaryPort() > 0);
        return members.get(ports.indexOf(primaryPort()));
    }

    public List<Mongod> secondaries() {
        var primary = primary();
        return members.stream().filter(member -> member != primary).toList();
    }

    @Override
    public void close() {
        members.forEach(member -> member.child().stopSoon());
        members.forEach(Mongod::close);
    }

    private Mongod anyAlive() {
        return alive().findFirst().orElseThrow(() -> new ServerFailed("no member is alive"));
    }

    private Stream<Mongod> alive() {
        return members.stream().filter(member -> member.child().alive());
    }

    private int primaryPort() {
        return alive().map(member -> ports.get(members.indexOf(member)))
                .mapToInt(MongodTrio::primaryAsSeenFrom)
                .filter(port -> port > 0 && members.get(ports.indexOf(port)).child().alive())
                .findFirst()
                .orElse(-1);
    }

    private static boolean holdsData(int port) {
        try (var client = Mongo.directly(port)) {
            return ReplicaSet.holdsData(client);
        } catch (MongoException notNow) {
            return false;
        }
    }

    private static int primaryAsSeenFrom(int port) {
        try (var client = Mongo.directly(port)) {
            return ReplicaSet.primaryPort(client);
        } catch (MongoException notNow) {
            return -1;
        }
    }
}
