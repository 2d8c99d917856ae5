package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.measuring.Cpu;
import app.resolved.benchmarks.measuring.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Puts in what goes through, in batches, never much more than what has come out; the clock stops
 * when all has.
 */
final class Feed {

    private static final int BATCH = 500;
    private static final int MOST_ON_THE_WAY = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicLong fed = new AtomicLong();
    private final String prefix;

    Feed(String prefix) {
        this.prefix = prefix;
    }

    @FunctionalInterface
    interface Batches {
        void put(List<String> ids);
    }

    long fed() {
        return fed.get();
    }

    Round round(Duration about, Batches in, LongSupplier out)
            throws InterruptedException, TimeoutException {
        long before = fed.get();
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        while (System.nanoTime() - start < about.toNanos()) {
            awaitAtLeast(out, fed.get() - MOST_ON_THE_WAY);
            in.put(next());
        }
        awaitAtLeast(out, fed.get());
        return new Round(fed.get() - before, System.nanoTime() - start, Cpu.nanos() - cpu);
    }

    private List<String> next() {
        var ids = new ArrayList<String>(BATCH);
        for (int i = 0; i < BATCH; i++) {
            ids.add(prefix + fed.incrementAndGet());
        }
        return ids;
    }

    static void awaitAtLeast(LongSupplier out, long wanted)
            throws InterruptedException, TimeoutException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (out.getAsLong() < wanted) {
            if (System.nanoTime() > last) {
                throw new TimeoutException("%d of %d came out".formatted(out.getAsLong(), wanted));
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
