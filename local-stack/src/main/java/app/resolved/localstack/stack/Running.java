package app.resolved.localstack.stack;

import app.resolved.servers.Child;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The children that run, and word of the first that dies unasked. */
final class Running {
    private static final int LINES = 25;
    private final List<Child> children = new ArrayList<>();
    private final CompletableFuture<StackFailed> death = new CompletableFuture<>();
    private volatile boolean stopping;

    synchronized Child add(Child child) {
        children.add(child);
        var _ = child.ended().thenAccept(code -> noteEnd(child, code));
        if (stopping) {
            child.stopSoon();
        }
        return child;
    }

    /** Notes why a part of the stack did not start, unless another has failed before it. */
    void noteFailure(String part, Throwable failure) {
        var inner = failure.getCause();
        var cause = failure instanceof CompletionException && inner != null ? inner : failure;
        death.complete(
                cause instanceof StackFailed told
                        ? told
                        : new StackFailed("%s does not start: %s".formatted(part, cause), cause));
    }

    CompletableFuture<StackFailed> death() {
        return death;
    }

    void onDeath(Consumer<StackFailed> told) {
        var _ = death.thenAccept(told);
    }

    /**
     * @throws StackFailed where a part did not start, or with the end of its log, where a child has
     *     died
     */
    void checkAlive() {
        var died = death.getNow(null);
        if (died != null) {
            throw died;
        }
    }

    /** Ends those children side by side; true once told, however often. */
    synchronized void stop(List<Child> some) {
        stopping = true;
        some.forEach(Child::stopSoon);
        some.forEach(Child::stop);
    }

    /** Asks those children to end and gives them all the time they need, as for writing a cache. */
    synchronized void awaitEnd(List<Child> some) {
        stopping = true;
        some.forEach(child -> ProcessHandle.of(child.pid()).ifPresent(ProcessHandle::destroy));
        some.forEach(child -> child.ended().join());
    }

    synchronized List<Child> all() {
        return List.copyOf(children);
    }

    private void noteEnd(Child child, int code) {
        if (!stopping) {
            death.complete(
                    new StackFailed(
                            "%s has ended with %d. The end of its log, %s:"
                                    .formatted(child.name(), code, child.log()),
                            child.logTail(LINES)));
        }
    }
}
