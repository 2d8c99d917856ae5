package app.resolved.meetings.publishing.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.testkit.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PublicRateTest {

    private final SettableTime time = SettableTime.at("2026-11-04T09:00");
    private final PublicRate rate = new PublicRate(time);

    @Test
    void letsSoManyAMinuteInFromOneAddressAndOthersAllTheSame() {
        for (int asked = 0; asked < PublicRate.A_MINUTE; asked++) {
            assertThat(rate.mayAsk("192.0.2.1")).isTrue();
        }

        assertThat(rate.mayAsk("192.0.2.1")).isFalse();
        assertThat(rate.mayAsk("192.0.2.2")).isTrue();
    }

    @Test
    void letsThemInAgainAfterAMinute() {
        for (int asked = 0; asked <= PublicRate.A_MINUTE; asked++) {
            rate.mayAsk("192.0.2.1");
        }

        time.moveOn(Duration.ofMinutes(1));

        assertThat(rate.mayAsk("192.0.2.1")).isTrue();
    }
}
