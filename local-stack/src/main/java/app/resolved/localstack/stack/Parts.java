package app.resolved.localstack.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What starts side by side. The first part that fails ends the waiting for the others. */
final class Parts implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMinutes(1);
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> begun = new ArrayList<>();
    private final Running running;

    Parts(Running running) {
        this.running = running;
    }

    void start(String part, Runnable starting) {
        begun.add(
                CompletableFuture.runAsync(starting, tasks)
                        .exceptionally(failure -> {
                            running.noteFailure(part, failure);
                            return null;
                        }));
    }

    /** Returns when all have started, or one has failed, or a child has died. */
    void await() {
        var all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(all, running.death()).join();
    }

    /**
     * Lets those that have not started yet come to an end, and does not wait for ever for one that
     * hangs. None is interrupted: a class that is interrupted as it is made ready is lost to its
     * process.
     */
    @Override
    public void close() {
        tasks.shutdown();
        try {
            var _ = tasks.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
