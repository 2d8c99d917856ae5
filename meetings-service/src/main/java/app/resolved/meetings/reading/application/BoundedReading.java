package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.ReadingResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Reads so many documents at once, each for so long. One that does not end is given up: its thread
 * is interrupted, and its place is free for the next even where the thread takes no notice, though
 * no more than {@value #MOST_LOST} such threads are suffered.
 */
public final class BoundedReading {

    private static final int MOST_LOST = 2;

    private final Semaphore places;
    private final Duration wait;
    private final Duration most;
    private final AtomicInteger lost = new AtomicInteger();

    /**
     * @param places how many at once
     * @param wait how long to wait for a place
     * @param most how long one may take
     */
    public BoundedReading(int places, Duration wait, Duration most) {
        this.places = new Semaphore(places);
        this.wait = wait;
        this.most = most;
    }

    /**
     * @param reading safe to be left alone
     */
    public ReadingResult read(String fileName, Supplier<ReadingResult> reading) {
        try {
            return places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)
                    ? inPlace(fileName, reading)
                    : busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return busy();
        }
    }

    private ReadingResult inPlace(String fileName, Supplier<ReadingResult> reading)
            throws InterruptedException {
        CompletableFuture<ReadingResult> result = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("reading")
                        .start(() -> complete(result, fileName, reading));
        try {
            ReadingResult read = result.get(most.toMillis(), TimeUnit.MILLISECONDS);
            places.release();
            return read;
        } catch (TimeoutException overTime) {
            giveUp(thread);
            return new ReadingResult.Unreadable(tooLong(fileName));
        } catch (ExecutionException failed) {
            places.release();
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            giveUp(thread);
            throw stopping;
        }
    }

    private static void complete(
            CompletableFuture<ReadingResult> result,
            String fileName,
            Supplier<ReadingResult> reading) {
        try {
            result.complete(reading.get());
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            result.complete(
                    new ReadingResult.Unreadable(
                            "The file %s takes more memory than there is: expected the minutes of one meeting."
                                    .formatted(fileName)));
        } catch (RuntimeException broken) {
            result.completeExceptionally(broken);
        }
    }

    private void giveUp(Thread thread) {
        thread.interrupt();
        if (lost.incrementAndGet() <= MOST_LOST) {
            places.release();
            onEnd(thread, lost::decrementAndGet);
        } else {
            onEnd(
                    thread,
                    () -> {
                        lost.decrementAndGet();
                        places.release();
                    });
        }
    }

    private static void onEnd(Thread thread, Runnable then) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        thread.join();
                        then.run();
                    } catch (InterruptedException stopping) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static String tooLong(String fileName) {
        return "The file %s takes too long to read: expected the minutes of one meeting in a plain form."
                .formatted(fileName);
    }

    private static ReadingResult busy() {
        return new ReadingResult.Busy(
                "Other documents are being read just now: try again in a minute.");
    }
}
