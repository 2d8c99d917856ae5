package app.resolved.eventing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of eventing.
 *
 * @param service names the source of events, the consumer groups and the transactional ids, such as
 *     "meetings-service"
 * @param prefix before every name on Kafka; tests that share servers keep apart by it
 * @param replicaId which of several replicas this is; made up at start where none is given
 * @param lease how long a replica that says nothing keeps its slots
 * @param deliveryTimeout how long the relay waits for Kafka before it starts anew
 * @param databaseTimeout how long an answer of MongoDB is waited for, whatever was asked
 */
@ConfigurationProperties("resolved.eventing")
public record EventingProperties(
        String service,
        @DefaultValue("") String prefix,
        @Nullable String replicaId,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("30s") Duration deliveryTimeout,
        @DefaultValue("60s") Duration databaseTimeout) {

    public EventingProperties {
        if (service == null || service.isBlank()) {
            throw new IllegalArgumentException(
                    "resolved.eventing.service is missing: the service's name, such as"
                            + " meetings-service");
        }
    }

    /** A topic's name on the servers. */
    public String topic(String name) {
        return prefix + name;
    }

    public String deadLetterTopic() {
        return topic("dead-letters." + service);
    }

    public String group(Hearing<?> hearing) {
        return topic(service + "." + hearing.name());
    }
}
