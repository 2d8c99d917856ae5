package app.resolved.meetings.outcomes.adapters.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntToLongFunction;

/** One caller at a time raises the counter, for itself and for all who came meanwhile. */
final class SharedCounter {

    private record Wanted(int howMany, CompletableFuture<Long> first) {}

    private final IntToLongFunction raise;
    private final ReentrantLock raising = new ReentrantLock();
    private final Object queue = new Object();
    private List<Wanted> waiting = new ArrayList<>();

    /**
     * @param raise raises the counter by so many and gives the last number
     */
    SharedCounter(IntToLongFunction raise) {
        this.raise = raise;
    }

    /** The first of so many consecutive numbers, which nobody else is given. */
    long take(int howMany) {
        var wanted = new Wanted(howMany, new CompletableFuture<>());
        synchronized (queue) {
            waiting.add(wanted);
        }
        raising.lock();
        try {
            if (!wanted.first().isDone()) {
                serve(drain());
            }
        } finally {
            raising.unlock();
        }
        return join(wanted);
    }

    private List<Wanted> drain() {
        synchronized (queue) {
            var all = waiting;
            waiting = new ArrayList<>();
            return all;
        }
    }

    private void serve(List<Wanted> all) {
        try {
            int sum = all.stream().mapToInt(Wanted::howMany).sum();
            long next = raise.applyAsLong(sum) - sum + 1;
            for (Wanted one : all) {
                one.first().complete(next);
                next += one.howMany();
            }
        } catch (RuntimeException broken) {
            all.forEach(one -> one.first().completeExceptionally(broken));
        }
    }

    private static long join(Wanted wanted) {
        try {
            return wanted.first().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException broken ? broken : failed;
        }
    }
}
