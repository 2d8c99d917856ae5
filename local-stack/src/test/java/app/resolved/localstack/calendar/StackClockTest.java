package app.resolved.localstack.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.resolved.localstack.clock.MovedInstants;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackClockTest {
    private static final Instant REAL = Instant.parse("2026-11-03T10:00:00Z");
    private static final InstantSource STILL = InstantSource.fixed(REAL);
    @TempDir Path folder;
    private StackClock clock;

    @BeforeEach
    void beginsAtRealTime() {
        clock = StackClock.in(folder.resolve("clock"), STILL);

        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void showsAMoveToWhoeverReadsItsFile() {
        var service = new MovedInstants(clock.file(), STILL);

        clock.moveTo(REAL.plus(Duration.ofDays(3)));

        assertThat(service.instant()).isEqualTo(REAL.plus(Duration.ofDays(3)));
    }

    @Test
    void keepsAMoveForTheNextStart() {
        clock.moveTo(REAL.plusSeconds(60));

        var next = StackClock.in(folder.resolve("clock"), STILL);

        assertThat(next.instant()).isEqualTo(REAL.plusSeconds(60));
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> clock.moveTo(REAL.minusSeconds(1)))
                .hasMessageContaining("only moves forward");
    }
}
