package app.resolved.benchmarks.aggregates;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Result;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.eventing.Change;
import com.mongodb.client.model.Filters;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Kafka is killed for ten minutes while commands come in at an even pace; then all that waits is
 * drained. The drain stands beside the rate at which the same commands were carried out and
 * published before.
 */
public final class Outage {

    private static final Duration LENGTH =
            Duration.ofSeconds(Integer.getInteger("outage.seconds", 600));
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final long MEGABYTE = 1024 * 1024;

    private final Servers servers;
    private final Ours ours;
    private final AtomicLong created = new AtomicLong();

    private Outage(Servers servers, Ours ours) {
        this.servers = servers;
        this.ours = ours;
    }

    public static Result run(Servers servers, String name) throws Exception {
        try (var ours = Ours.start(servers, name)) {
            return new Outage(servers, ours).run(name);
        }
    }

    private Result run(String name) throws Exception {
        var usual = new Callers(16).round(BEFORE, _ -> createOne(), ours::awaitEmptyOutboxes);
        long heapBefore = heapAfterCollection();
        servers.kafka().child().kill();
        acceptWithoutKafka();
        long waiting = waiting();
        long heapAfter = heapAfterCollection();
        System.err.printf(
                "%d accepted while Kafka was away for %d s, none refused; heap %d MB before, %d MB"
                        + " after%n",
                waiting, LENGTH.toSeconds(), heapBefore, heapAfter);
        servers.kafka().restart();
        var drain = drain(waiting);
        var found = TopicLog.of(servers, ours.prefix()).reconcile(created.get(), 1);
        return new Result(name, "events/s", List.of(new Result.Pair(drain, usual)), found);
    }

    /** A refusal would throw, and end it. */
    private void acceptWithoutKafka() throws InterruptedException {
        long end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            createOne();
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private Round drain(long waiting) {
        long start = System.nanoTime();
        ours.awaitEmptyOutboxes();
        return new Round(waiting, System.nanoTime() - start, 0);
    }

    private void createOne() {
        var id = "outcome-" + created.incrementAndGet();
        var outcome = Outcomes.of(id, 1);
        ours.outcomes()
                .write(
                        Change.create(
                                id,
                                new OutcomeDocument(id, outcome),
                                Outcomes.fact(outcome),
                                "create-" + id));
    }

    private long waiting() {
        return ours.collection("outcomes").countDocuments(Filters.gte("stream.waiting", 0));
    }

    private static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
