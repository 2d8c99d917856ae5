package app.resolved.meetings.reading.application;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.ReadingResult;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedReadingTest {

    private static final ReadingResult READ = new ReadingResult.Unreadable("was looked at");

    private final CountDownLatch released = new CountDownLatch(1);
    private final BoundedReading bounded =
            new BoundedReading(1, Duration.ofMillis(200), Duration.ofMillis(200));

    @AfterEach
    void letsTheStuckGo() {
        released.countDown();
    }

    @Test
    void givesUpADocumentThatDoesNotEndAndReadsTheNext() {
        ReadingResult stuck = bounded.read("stuck.pdf", this::takesNoNotice);

        assertThat(stuck).isInstanceOf(ReadingResult.Unreadable.class);
        assertThat(((ReadingResult.Unreadable) stuck).reason())
                .contains("stuck.pdf takes too long to read");
        assertThat(bounded.read("next.pdf", () -> READ)).isEqualTo(READ);
    }

    @Test
    void suffersOnlySoManyThatTakeNoNoticeAndRecoversWhenTheyEnd() {
        for (int i = 0; i < 3; i++) {
            bounded.read("stuck.pdf", this::takesNoNotice);
        }

        assertThat(bounded.read("next.pdf", () -> READ)).isInstanceOf(ReadingResult.Busy.class);

        released.countDown();
        eventually()
                .untilAsserted(
                        () -> assertThat(bounded.read("next.pdf", () -> READ)).isEqualTo(READ));
    }

    @Test
    void saysOfOneThatTakesTooMuchMemoryThatItDoes() {
        ReadingResult result = bounded.read("deep.pdf", () -> deeper(0));

        assertThat(((ReadingResult.Unreadable) result).reason()).contains("more memory");
    }

    private ReadingResult takesNoNotice() {
        while (true) {
            try {
                released.await();
                return READ;
            } catch (InterruptedException notHeard) {
                continue;
            }
        }
    }

    private static ReadingResult deeper(int depth) {
        return depth < 0 ? READ : new ReadingResult.Unreadable("" + deeper(depth + 1));
    }
}
