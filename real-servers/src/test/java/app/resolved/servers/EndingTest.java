package app.resolved.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EndingTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void waitsForWhatEnds() {
        var ended = new CountDownLatch(1);

        assertThat(Ending.within(LONG, ended::countDown)).isTrue();
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void isNotHeldUpByWhatDoesNotEnd() {
        assertThat(Ending.within(SHORT, EndingTest::forEver)).isFalse();
    }

    @Test
    void handsOnWhyItFailed() {
        var failure = new IllegalStateException("no");

        assertThatThrownBy(() -> Ending.within(LONG, () -> fail(failure))).hasRootCause(failure);
    }

    private static void fail(RuntimeException why) {
        throw why;
    }

    private static void forEver() {
        while (true) {
            LockSupport.park();
        }
    }
}
