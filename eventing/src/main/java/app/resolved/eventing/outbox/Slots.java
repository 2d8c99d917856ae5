package app.resolved.eventing.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.utils.Utils;

/**
 * Which share of the keys an aggregate belongs to. All facts of a key are published by whoever
 * holds its slot.
 *
 * <p>It is Kafka's own hash of the key, and the number of partitions is a multiple of the number of
 * slots: so a slot's transaction touches its own partitions only, and none touches all of them.
 */
public final class Slots {

    /**
     * As many replicas can relay side by side; few, since each slot's transaction has its price.
     */
    public static final int COUNT = 3;

    private Slots() {}

    static int of(String id) {
        return Utils.toPositive(Utils.murmur2(id.getBytes(UTF_8))) % COUNT;
    }
}
