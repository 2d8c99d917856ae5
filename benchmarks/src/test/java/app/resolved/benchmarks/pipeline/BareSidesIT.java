package app.resolved.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.benchmarks.Servers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What we are measured against carries all that it is fed. */
class BareSidesIT {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    @Test
    void carryAllThatTheyAreFed() throws Exception {
        try (var servers = Servers.start();
                var raw = RawHops.start(servers, "bare");
                var outbox = HandWrittenOutbox.start(servers, "bare")) {
            assertThat(raw.round(A_MOMENT).count()).isPositive();
            assertThat(outbox.round(A_MOMENT).count()).isPositive();
        }
    }
}
