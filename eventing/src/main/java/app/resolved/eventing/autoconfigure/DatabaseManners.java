package app.resolved.eventing.autoconfigure;

import app.resolved.eventing.EventingProperties;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How MongoDB is spoken to, whatever the address of the database says. */
@AutoConfiguration
@EnableConfigurationProperties(EventingProperties.class)
class DatabaseManners {

    /** Longer than an election takes, shorter than a caller waits. */
    private static final WriteConcern WITHIN_A_WAIT =
            WriteConcern.MAJORITY.withWTimeout(10, TimeUnit.SECONDS);

    /**
     * Everything is read and written as a majority has it, lists as well as single documents: what
     * a list shows can be opened, and no failover takes back what somebody has seen.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer byMajority() {
        return settings -> settings.readConcern(ReadConcern.MAJORITY).writeConcern(WITHIN_A_WAIT);
    }

    /** The driver waits for ever for a server that stands still with its connections open. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer inTime(EventingProperties properties) {
        var millis = Math.toIntExact(properties.databaseTimeout().toMillis());
        return settings ->
                settings.applyToSocketSettings(
                        socket -> socket.readTimeout(millis, TimeUnit.MILLISECONDS));
    }
}
