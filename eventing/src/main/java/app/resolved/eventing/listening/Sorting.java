package app.resolved.eventing.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.contracts.Fact;
import app.resolved.eventing.listening.DeadLetters.Letter;
import app.resolved.eventing.listening.Reading.NotHeard;
import app.resolved.eventing.listening.Reading.Read;
import app.resolved.eventing.listening.Reading.UnknownVersion;
import app.resolved.eventing.listening.Reading.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One batch, sorted: what is handed on, what lands behind a parked key, and what cannot be read.
 */
final class Sorting<F extends Fact> {

    private final RecordReader<F> reader;
    private final Set<String> parkedKeys;
    private final Batch<F> batch = new Batch<>();
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> behind = new LinkedHashMap<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private final List<Letter> unreadable = new ArrayList<>();
    private int notHeard;

    Sorting(RecordReader<F> reader, Set<String> parkedKeys) {
        this.reader = reader;
        this.parkedKeys = new HashSet<>(parkedKeys);
    }

    /** A key's records from the first of an unknown version on. */
    record Unknown(String type, List<ConsumerRecord<byte[], byte[]>> records) {}

    void add(ConsumerRecord<byte[], byte[]> found) {
        switch (reader.read(found)) {
            case NotHeard<F> _ -> notHeard++;
            case Unreadable<F>(var reason) -> unreadable.add(new Letter(found, reason));
            case UnknownVersion<F>(var type) -> addUnknown(keyOf(found), type, found);
            case Read<F> readable -> addReadable(keyOf(found), readable, found);
        }
    }

    private void addUnknown(String key, String type, ConsumerRecord<byte[], byte[]> found) {
        if (parkedKeys.contains(key)) {
            behind.computeIfAbsent(key, _ -> new ArrayList<>()).add(found);
        } else {
            unknown.computeIfAbsent(key, _ -> new Unknown(type, new ArrayList<>()))
                    .records()
                    .add(found);
        }
    }

    private void addReadable(String key, Read<F> readable, ConsumerRecord<byte[], byte[]> found) {
        var before = unknown.get(key);
        if (parkedKeys.contains(key)) {
            behind.computeIfAbsent(key, _ -> new ArrayList<>()).add(found);
        } else if (before != null) {
            before.records().add(found);
        } else {
            batch.add(readable.heard(), found);
        }
    }

    /** Sorts again what was thought to be parked. */
    void goOn(String key, List<ConsumerRecord<byte[], byte[]>> records) {
        parkedKeys.remove(key);
        records.forEach(this::add);
    }

    static String keyOf(ConsumerRecord<byte[], byte[]> found) {
        return new String(found.key(), UTF_8);
    }

    Batch<F> batch() {
        return batch;
    }

    Map<String, List<ConsumerRecord<byte[], byte[]>>> behind() {
        return behind;
    }

    Map<String, Unknown> unknown() {
        return unknown;
    }

    List<Letter> unreadable() {
        return unreadable;
    }

    int notHeard() {
        return notHeard;
    }
}
