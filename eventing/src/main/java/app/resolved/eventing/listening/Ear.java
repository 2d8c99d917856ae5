package app.resolved.eventing.listening;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactTypes;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.listening.Batch.Folded;
import app.resolved.eventing.listening.Reading.NotHeard;
import app.resolved.eventing.listening.Reading.Read;
import app.resolved.eventing.listening.Reading.UnknownVersion;
import app.resolved.eventing.listening.Reading.Unreadable;
import app.resolved.eventing.parking.Parking;
import app.resolved.eventing.parking.Reasons;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one batch for one hearing. When it returns, every record is taken, parked, a dead letter or
 * skipped, and the offsets may be committed; when it throws, they must be held.
 */
final class Ear<F extends Fact> {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Hearing<F> hearing;
    private final RecordReader<F> reader;
    private final Parking parking;
    private final DeadLetters deadLetters;
    private final Traces traces;
    private final Counts counts;
    private final Gaps gaps = new Gaps();

    Ear(
            Hearing<F> hearing,
            Parking parking,
            DeadLetters deadLetters,
            Traces traces,
            Counts counts) {
        this.hearing = hearing;
        this.reader = new RecordReader<>(hearing.types());
        this.parking = parking;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.counts = counts;
    }

    void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        var sorting = sorted(records);
        bury(sorting);
        putBehind(sorting);
        counts.skipped(sorting.notHeard());
        if (!sorting.batch().isEmpty()) {
            traces.within(hearing.name(), records, () -> handOn(sorting.batch()));
        }
        sorting.unknown()
                .forEach((key, unknown) ->
                        park(key, unknown.type(), "unknown version", unknown.records()));
    }

    /** A parked record of this hearing, once more. */
    void hearAgain(ConsumerRecord<byte[], byte[]> parked) {
        switch (reader.read(parked)) {
            case Read<F>(var heard) -> hearing.listener().take(List.of(heard));
            case NotHeard<F> _ -> {}
            case UnknownVersion<F>(var type) ->
                    throw new IllegalStateException("this build does not know " + type);
            case Unreadable<F>(var reason) -> throw new IllegalStateException(reason);
        }
    }

    private Sorting<F> sorted(List<ConsumerRecord<byte[], byte[]>> records) {
        var keys =
                records.stream()
                        .filter(one -> one.key() != null && reader.concerns(one))
                        .map(Sorting::keyOf)
                        .collect(Collectors.toSet());
        return sorted(records, parking.among(hearing.name(), keys));
    }

    private Sorting<F> sorted(
            List<ConsumerRecord<byte[], byte[]>> records, Set<String> parkedKeys) {
        var sorting = new Sorting<>(reader, parkedKeys);
        records.forEach(sorting::add);
        return sorting;
    }

    private void bury(Sorting<F> sorting) {
        if (!sorting.unreadable().isEmpty()) {
            deadLetters.put(sorting.unreadable());
            counts.deadLetters(sorting.unreadable().size());
        }
    }

    /** A key that was replayed just now goes on as usual. */
    private void putBehind(Sorting<F> sorting) {
        sorting.behind()
                .forEach((key, records) -> {
                    if (parking.putBehind(hearing.name(), key, records)) {
                        counts.parked(records.size());
                        forgetWhatIsWithdrawn(key, records);
                    } else {
                        sorting.goOn(key, records);
                    }
                });
    }

    private void handOn(Batch<F> batch) {
        batch.keys().forEach(this::countGaps);
        try {
            hearing.listener().take(batch.newest());
        } catch (RuntimeException failed) {
            holdIfBroken(failed);
            batch.keys().forEach(this::handOnAlone);
        }
    }

    private void handOnAlone(Folded<F> one) {
        try {
            hearing.listener().take(List.of(one.newest()));
        } catch (RuntimeException failed) {
            holdIfBroken(failed);
            park(one.newest().key(), typeOf(one.newest()), Reasons.of(failed), one.records());
        }
    }

    private static void holdIfBroken(RuntimeException failed) {
        if (Infrastructure.isBroken(failed)) {
            throw failed;
        }
    }

    private void park(
            String key, String type, String reason, List<ConsumerRecord<byte[], byte[]>> records) {
        parking.park(hearing.name(), key, type, reason, records);
        counts.parked(records.size());
        forgetWhatIsWithdrawn(key, records);
        LOG.warn("{} parked {} of {}: {}", hearing.name(), type, key, reason);
    }

    /** Each fact carries the full state: what was told before an erasure is not needed either. */
    private void forgetWhatIsWithdrawn(String key, List<ConsumerRecord<byte[], byte[]>> records) {
        for (var record : records.reversed()) {
            if (withdrawsWhatWasSaid(record)) {
                parking.forgetBefore(hearing.name(), key, record);
                return;
            }
        }
    }

    private boolean withdrawsWhatWasSaid(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record) instanceof Read<F>(var heard)
                && switch (heard) {
                    case Heard.Told<F> told -> told.fact().restricted();
                    case Heard.Erased<F> _ -> true;
                };
    }

    private void countGaps(Folded<F> folded) {
        for (long sequence : folded.sequences()) {
            if (gaps.before(folded.newest().key(), sequence)) {
                counts.gap();
            }
        }
    }

    private static String typeOf(Heard<?> heard) {
        return switch (heard) {
            case Heard.Told<?> told -> FactTypes.nameOf(told.fact().getClass());
            case Heard.Erased<?> _ -> "erased.v1";
        };
    }
}
