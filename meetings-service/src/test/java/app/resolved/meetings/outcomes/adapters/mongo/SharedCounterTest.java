package app.resolved.meetings.outcomes.adapters.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedCounterTest {

    private final AtomicLong stored = new AtomicLong();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void givesConsecutiveNumbersToOneCaller() {
        var counter = new SharedCounter(stored::addAndGet);

        assertThat(List.of(counter.take(3), counter.take(1), counter.take(2)))
                .containsExactly(1L, 4L, 5L);
    }

    @Test
    void givesEveryNumberOnceToCallersThatShareAWrite() throws Exception {
        var firstWrite = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var counter = new SharedCounter(more -> slowFirst(more, firstWrite, release));

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = callers.submit(() -> counter.take(1));
            firstWrite.await();
            var arrived = new AtomicInteger();
            var others =
                    IntStream.range(0, 50)
                            .mapToObj(_ ->
                                    callers.submit(() -> {
                                        arrived.incrementAndGet();
                                        return counter.take(1);
                                    }))
                            .toList();
            Awaitility.await().until(() -> arrived.get() == 50);
            release.countDown();
            Awaitility.await().until(() -> others.stream().allMatch(Future::isDone));

            assertThat(first.get()).isEqualTo(1);
            assertThat(others.stream().map(Future::resultNow).sorted().toList())
                    .isEqualTo(LongStream.rangeClosed(2, 51).boxed().toList());
        }
        assertThat(writes.get()).isLessThan(51);
    }

    @Test
    void tellsTheFailureOfAWriteAndGoesOn() {
        var counter =
                new SharedCounter(more -> {
                    if (writes.getAndIncrement() == 0) {
                        throw new IllegalStateException("no primary");
                    }
                    return stored.addAndGet(more);
                });

        assertThatThrownBy(() -> counter.take(1)).hasMessage("no primary");
        assertThat(counter.take(1)).isEqualTo(1);
    }

    private long slowFirst(int more, CountDownLatch firstWrite, CountDownLatch release) {
        if (writes.getAndIncrement() == 0) {
            firstWrite.countDown();
            try {
                release.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return stored.addAndGet(more);
    }
}
