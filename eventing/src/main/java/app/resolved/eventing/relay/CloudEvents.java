package app.resolved.eventing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers of CloudEvents 1.0 in Kafka's binary mode, of which {@code ce_sequence} and {@code
 * ce_traceparent} are extensions.
 */
final class CloudEvents {

    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final byte[] source;

    CloudEvents(String service) {
        this.source = ("/" + service).getBytes(UTF_8);
    }

    void write(Headers headers, String key, Entry entry) {
        headers.add("ce_specversion", VERSION)
                .add("ce_id", bytes(key + ":" + entry.sequence()))
                .add("ce_source", source)
                .add("ce_subject", bytes(key))
                .add("ce_time", bytes(entry.at().toString()))
                .add("ce_sequence", bytes(Long.toString(entry.sequence())));
        describe(headers, entry.type());
        if (entry.traceparent() != null) {
            headers.add("ce_traceparent", bytes(entry.traceparent()));
            headers.add("traceparent", bytes(entry.traceparent()));
        }
    }

    private static void describe(Headers headers, @Nullable String type) {
        if (type == null) {
            headers.add("ce_type", bytes("erased.v1"));
        } else {
            headers.add("ce_type", bytes(type)).add("content-type", JSON);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
