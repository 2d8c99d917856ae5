package app.resolved.eventing.parking;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives a parked fact to the listener of its hearing once more. */
public interface ReplayedBy {

    /**
     * Returns when it was taken.
     *
     * @throws RuntimeException where it fails again
     */
    void take(String hearing, ConsumerRecord<byte[], byte[]> parked);
}
