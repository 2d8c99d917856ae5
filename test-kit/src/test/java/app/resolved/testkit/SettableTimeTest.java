package app.resolved.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SettableTimeTest {

    @Test
    void keepsTheLocalTimeOverAChangeOfTheClocks() {
        var time = SettableTime.at("2026-10-24T08:30");

        time.moveOnDays(1);

        assertThat(time.instant()).isEqualTo(Instant.parse("2026-10-25T08:30:00Z"));
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void standsWhereItWasPut() {
        var time = SettableTime.at(Instant.EPOCH);

        time.moveTo(LocalDate.of(2026, 7, 1), LocalTime.of(8, 30));

        assertThat(time.instant()).isEqualTo(Instant.parse("2026-07-01T07:30:00Z"));
    }
}
