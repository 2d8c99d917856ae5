package app.resolved.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks an address until it answers well. */
final class Health implements AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final Running running;
    private final Duration patience;

    Health(Running running, Duration patience) {
        this.running = running;
        this.patience = patience;
    }

    /**
     * @throws StackFailed where a child dies, or patience ends
     */
    void await(String what, String address) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!well(address)) {
            running.checkAlive();
            if (System.nanoTime() > deadline) {
                throw new StackFailed(
                        "%s is not well after %d s: %s"
                                .formatted(what, patience.toSeconds(), address));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean well(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailed("Interrupted while waiting for " + address);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
