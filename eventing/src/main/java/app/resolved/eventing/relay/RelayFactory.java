package app.resolved.eventing.relay;

import app.resolved.eventing.EventingProperties;
import app.resolved.eventing.outbox.Doorbell;
import com.mongodb.client.MongoDatabase;
import java.util.Map;

/** Puts a relay together. */
public final class RelayFactory {

    private RelayFactory() {}

    /**
     * A relay of the outboxes of one database.
     *
     * @param producer the settings that producers of this service have in common: where Kafka is,
     *     and how to speak to it
     */
    public static Relay of(
            MongoDatabase database,
            Doorbell doorbell,
            Map<String, Object> producer,
            EventingProperties properties,
            String replica) {
        var headers = new CloudEvents(properties.service());
        return new Relay(
                new Leases(database, replica, properties.lease()),
                new Outboxes(database, doorbell),
                doorbell,
                slot ->
                        Publisher.open(
                                producer,
                                transactionalId(
                                        properties.topic(properties.service() + "-" + slot),
                                        replica + "-" + slot),
                                properties.deliveryTimeout(),
                                headers,
                                properties::topic),
                properties.lease());
    }

    /** Were it the replica's own, Kafka would not know that one of two has lost its lease. */
    @SuppressWarnings("UnusedVariable")
    private static String transactionalId(String ofTheSlot, String ofTheReplica) {
        return ofTheSlot;
    }
}
