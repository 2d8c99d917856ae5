package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Cpu;
import app.resolved.benchmarks.measuring.Reconciliation;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;

/**
 * Ours: the clerk issues, and what is issued becomes an action with an owner and a date, and a
 * schedule of its reminders. Reading and accepting come before the clock starts.
 */
final class ServicesPath implements Side {

    private static final int PARTS = 100;
    private static final int MEETINGS_A_ROUND = 120;
    private static final int CLERKS = 4;

    private final TokenProvider tokens;
    private final DeployedServices services;
    private final Clerk clerk;
    private final MongoClient client;
    private final String topicsOn;
    private final List<String> issued = new ArrayList<>();
    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();
    private int meetings;

    private ServicesPath(Servers servers, String name) throws Exception {
        tokens = TokenProvider.start();
        services = DeployedServices.start(servers, name, tokens);
        clerk = new Clerk(services, tokens.token());
        client = MongoClients.create(servers.mongod().uri());
        topicsOn = servers.kafka().bootstrapServers();
        clerk.laysTheCouncil();
    }

    static ServicesPath start(Servers servers, String name) throws Exception {
        return new ServicesPath(servers, name);
    }

    @Override
    public Round round(Duration about) throws Exception {
        prepare();
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        int before = issued.size();
        issue(start + about.toNanos());
        Feed.awaitAtLeast(schedules()::estimatedDocumentCount, issued.size());
        return new Round(issued.size() - before, System.nanoTime() - start, Cpu.nanos() - cpu);
    }

    private void prepare() throws Exception {
        while (prepared.size() < MEETINGS_A_ROUND) {
            if (clerk.preparesAMeeting(meetings, PARTS) != PARTS) {
                throw new IllegalStateException("the reader proposed other than was written");
            }
            prepared.add(Clerk.meetingId(meetings++));
        }
    }

    /** What is not issued when the time is over is left for the next round. */
    private void issue(long until) throws Exception {
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var answers = new ArrayList<Future<List<String>>>();
            for (int each = 0; each < CLERKS; each++) {
                answers.add(clerks.submit(() -> issueOneAfterAnother(until)));
            }
            for (var answer : answers) {
                issued.addAll(answer.get());
            }
        }
    }

    private List<String> issueOneAfterAnother(long until) throws Exception {
        var actions = new ArrayList<String>();
        while (System.nanoTime() < until) {
            var meeting = prepared.poll();
            if (meeting == null) {
                break;
            }
            actions.addAll(clerk.issues(meeting));
        }
        return actions;
    }

    Reconciliation reconcile() {
        var missing = new HashSet<>(issued);
        schedules().find().forEach(each -> missing.remove(each.getString("_id")));
        long actions = collection("actions", "actions").countDocuments();
        var told = log("meetings.events").and(log("actions.events"));
        return new Reconciliation(
                missing.size(),
                Math.max(0, actions - issued.size()) + told.repeated(),
                told.reordered());
    }

    private KeyedLog log(String topic) {
        return KeyedLog.of(topicsOn, services.topic(topic));
    }

    private MongoCollection<Document> collection(String service, String name) {
        return client.getDatabase(services.database(service)).getCollection(name);
    }

    private MongoCollection<Document> schedules() {
        return collection("notifications", "schedules");
    }

    @Override
    public void close() {
        services.close();
        tokens.close();
        client.close();
    }
}
