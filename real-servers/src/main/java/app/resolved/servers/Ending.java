package app.resolved.servers;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Ends what may not want to end. */
public final class Ending {

    private Ending() {}

    /**
     * Whether it ended in time. Where it did not it goes on by itself, and holds nobody up.
     *
     * @throws ServerFailed where it failed instead
     */
    public static boolean within(Duration most, Runnable ending) {
        var ended = new CompletableFuture<Boolean>();
        Thread.ofPlatform()
                .daemon()
                .name("ending")
                .start(() -> {
                    try {
                        ending.run();
                        ended.complete(true);
                    } catch (RuntimeException failed) {
                        ended.completeExceptionally(failed);
                    }
                });
        try {
            return ended.completeOnTimeout(false, most.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failed) {
            throw new ServerFailed("did not end well", failed);
        }
    }
}
