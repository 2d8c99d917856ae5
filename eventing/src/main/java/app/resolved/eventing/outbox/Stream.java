package app.resolved.eventing.outbox;

import org.bson.Document;

/**
 * The fields of an aggregate's document that eventing keeps, all below {@code stream}.
 *
 * <pre>
 * stream: {version, sequence, topic, waiting?, bytes?, outbox?: [{sequence, type?, data?, at, traceparent?}],
 *          commands: [...], erased?}
 * </pre>
 *
 * {@code waiting} holds the slot and is there only while something waits: a sparse index on it
 * lists what is to be published and stays small.
 */
public final class Stream {

    public static final String FIELD = "stream";
    public static final String VERSION = "stream.version";
    public static final String SEQUENCE = "stream.sequence";
    public static final String TOPIC = "stream.topic";
    public static final String WAITING = "stream.waiting";
    public static final String BYTES = "stream.bytes";
    public static final String OUTBOX = "stream.outbox";
    public static final String COMMANDS = "stream.commands";
    public static final String ERASED = "stream.erased";

    private Stream() {}

    static Document of(Document aggregate) {
        return aggregate.get(FIELD, Document.class);
    }

    static boolean isErased(Document aggregate) {
        return of(aggregate).getBoolean("erased", false);
    }

    static long version(Document aggregate) {
        return of(aggregate).get("version", Number.class).longValue();
    }

    static long sequence(Document aggregate) {
        return of(aggregate).get("sequence", Number.class).longValue();
    }
}
