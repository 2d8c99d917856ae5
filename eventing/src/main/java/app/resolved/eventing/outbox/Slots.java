package app.resolved.eventing.outbox;

/**
 * Which share of the keys an aggregate belongs to. All facts of a key are published by whoever
 * holds its slot.
 */
public final class Slots {

    /**
     * As many replicas can relay side by side; few, since each slot's transaction has its price.
     */
    public static final int COUNT = 4;

    private Slots() {}

    static int of(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (COUNT - 1);
    }
}
