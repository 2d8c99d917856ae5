package app.resolved.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some callers at once, each on a virtual thread, each with its next call after its last. */
public record Callers(int count) {

    /** One call of one caller. */
    @FunctionalInterface
    public interface Call {
        void make(int caller) throws Exception;
    }

    /** Waits, after the last call, until what the calls began is wholly done. */
    @FunctionalInterface
    public interface Done {
        void await() throws Exception;
    }

    public Round round(Duration about, Call call, Done done) throws Exception {
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        long calls = all(start + about.toNanos(), call);
        done.await();
        return new Round(calls, System.nanoTime() - start, Cpu.nanos() - cpu);
    }

    private long all(long until, Call call) throws Exception {
        var running = new ArrayList<Future<Long>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < count; caller++) {
                int me = caller;
                running.add(threads.submit(() -> one(until, me, call)));
            }
        }
        long calls = 0;
        for (var caller : running) {
            calls += caller.get();
        }
        return calls;
    }

    private static long one(long until, int caller, Call call) throws Exception {
        long calls = 0;
        while (System.nanoTime() < until) {
            call.make(caller);
            calls++;
        }
        return calls;
    }
}
