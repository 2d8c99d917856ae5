package app.resolved.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PartsTest {
    private final Running running = new Running();

    @Test
    void doesNotWaitForOneThatHangsWhereAnotherFails() {
        var hanging = new CountDownLatch(1);
        try (var parts = new Parts(running)) {
            parts.start("one", () -> await(hanging));
            parts.start("another", PartsTest::fail);

            parts.await();

            assertThat(hanging.getCount()).isOne();
            hanging.countDown();
        }

        assertThatThrownBy(running::checkAlive)
                .isInstanceOf(StackFailed.class)
                .hasMessage("another does not start: java.lang.IllegalStateException: no room");
    }

    @Test
    void waitsForAll() {
        var started = new AtomicInteger();
        try (var parts = new Parts(running)) {
            parts.start("one", started::incrementAndGet);
            parts.start("another", started::incrementAndGet);

            parts.await();

            assertThat(started).hasValue(2);
        }

        assertThatCode(running::checkAlive).doesNotThrowAnyException();
    }

    private static void fail() {
        throw new IllegalStateException("no room");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
