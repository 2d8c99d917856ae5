package app.resolved.eventing.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactJson.UnreadableFact;
import app.resolved.contracts.FactTypes;
import app.resolved.eventing.Heard;
import app.resolved.eventing.listening.Reading.NotHeard;
import app.resolved.eventing.listening.Reading.Read;
import app.resolved.eventing.listening.Reading.UnknownVersion;
import app.resolved.eventing.listening.Reading.Unreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of one topic for one hearing: by their headers first, their bytes only if heard.
 */
public final class RecordReader<F extends Fact> {

    private final Map<String, Class<? extends F>> heard;
    private final Set<String> families;

    public RecordReader(Set<Class<? extends F>> types) {
        this.heard =
                types.stream().collect(Collectors.toMap(FactTypes::nameOf, Function.identity()));
        this.families =
                heard.keySet().stream()
                        .map(FactTypes::withoutVersion)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anything is to be done with it, by its headers alone. */
    boolean concerns(ConsumerRecord<byte[], byte[]> found) {
        if (isTombstone(found)) {
            return true;
        }
        String type = text(found.headers(), "ce_type");
        return type == null || heard.containsKey(type) || isOfHeardFamily(type);
    }

    public Reading<F> read(ConsumerRecord<byte[], byte[]> found) {
        if (found.key() == null) {
            return new Unreadable<>("no key");
        }
        String type = text(found.headers(), "ce_type");
        return isTombstone(found)
                ? describedBy(found, (key, sequence, _) -> new Heard.Erased<>(key, sequence))
                : readType(found, found.value(), type);
    }

    private Reading<F> readType(
            ConsumerRecord<byte[], ?> found, byte[] value, @Nullable String type) {
        if (type == null) {
            return new Unreadable<>("no ce_type");
        }
        var asClass = heard.get(type);
        if (asClass != null) {
            return decode(found, value, asClass);
        }
        return isOfHeardFamily(type) ? new UnknownVersion<>(type) : new NotHeard<>();
    }

    private static boolean isTombstone(ConsumerRecord<?, ?> found) {
        return found.value() == null;
    }

    private boolean isOfHeardFamily(String type) {
        return families.contains(FactTypes.withoutVersion(type));
    }

    private Reading<F> decode(
            ConsumerRecord<byte[], ?> found, byte[] value, Class<? extends F> type) {
        try {
            F fact = FactJson.read(value, type);
            return describedBy(
                    found, (key, sequence, at) -> new Heard.Told<>(key, sequence, at, fact));
        } catch (UnreadableFact unreadable) {
            return new Unreadable<>("no " + type.getSimpleName());
        }
    }

    private Reading<F> describedBy(ConsumerRecord<byte[], ?> found, Making<F> making) {
        String sequence = text(found.headers(), "ce_sequence");
        String time = text(found.headers(), "ce_time");
        if (sequence == null || time == null) {
            return new Unreadable<>("no ce_sequence or no ce_time");
        }
        try {
            return new Read<>(
                    making.heard(
                            new String(found.key(), UTF_8),
                            Long.parseLong(sequence),
                            Instant.parse(time)));
        } catch (NumberFormatException | DateTimeException malformed) {
            return new Unreadable<>("ce_sequence is no number, or ce_time no instant");
        }
    }

    static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private interface Making<F extends Fact> {
        Heard<F> heard(String key, long sequence, Instant at);
    }
}
