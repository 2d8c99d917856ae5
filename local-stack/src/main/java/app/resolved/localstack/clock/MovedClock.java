package app.resolved.localstack.clock;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Gives a service calendar time from the file that the system property resolved.clock names. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("resolved.clock")
public class MovedClock {

    @Bean
    InstantSource calendarTime(@Value("${resolved.clock}") Path file) {
        return new MovedInstants(file, InstantSource.system());
    }
}
