package app.resolved.meetings;

import app.resolved.testkit.SettableTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    /** The morning after the meetings of the fixtures. */
    @Bean
    SettableTime settableTime() {
        return SettableTime.at("2026-11-04T09:00");
    }
}
