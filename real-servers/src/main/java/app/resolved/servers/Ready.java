package app.resolved.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a child answers, and says what it printed where it ended instead. */
public final class Ready {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Ready() {}

    /**
     * @throws ServerFailed where the child ended, or did not answer in time
     */
    public static void await(Child child, Duration atMost, BooleanSupplier answers) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answers.getAsBoolean()) {
            if (!child.alive()) {
                throw new ServerFailed(child.name() + " ended", child.logTail(30));
            }
            if (System.nanoTime() > end) {
                throw new ServerFailed(
                        "%s does not answer after %d s".formatted(child.name(), atMost.toSeconds()),
                        child.logTail(30));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while waiting for a server", interrupted);
        }
    }
}
