package app.resolved.localstack.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void haltsEachMorningOnTheWayAcrossTheEndOfSummerTime() {
        var steps =
                Days.steps(
                        Instant.parse("2026-10-23T12:00:00Z"),
                        Instant.parse("2026-10-26T12:00:00Z"));

        assertThat(steps)
                .containsExactly(
                        Instant.parse("2026-10-24T08:00:00Z"),
                        Instant.parse("2026-10-25T09:00:00Z"),
                        Instant.parse("2026-10-26T09:00:00Z"),
                        Instant.parse("2026-10-26T12:00:00Z"));
    }

    @Test
    void haltsNowhereWithinAMorning() {
        var noon = Instant.parse("2026-11-03T12:00:00Z");

        assertThat(Days.steps(noon, noon.plusSeconds(60))).containsExactly(noon.plusSeconds(60));
    }

    @Test
    void readsHowFarSomebodyWantsToGo() {
        var noon = Instant.parse("2026-11-03T12:00:00Z");

        assertThat(Move.read("+1d").from(noon)).isEqualTo(Instant.parse("2026-11-04T12:00:00Z"));
        assertThat(Move.read("+2w").from(noon)).isEqualTo(Instant.parse("2026-11-17T12:00:00Z"));
        assertThat(Move.read("2026-11-09").from(noon))
                .isEqualTo(Instant.parse("2026-11-09T09:00:00Z"));
        assertThatThrownBy(() -> Move.read("tomorrow")).hasMessageContaining("+1d");
    }
}
