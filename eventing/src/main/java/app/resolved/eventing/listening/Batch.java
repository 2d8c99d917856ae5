package app.resolved.eventing.listening;

import app.resolved.contracts.Fact;
import app.resolved.eventing.Heard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is to be handed on of one batch: of each key the newest, and all the records it came in. */
final class Batch<F extends Fact> {

    private final Map<String, Folded<F>> byKey = new LinkedHashMap<>();

    /**
     * @param sequences as they came, of all that was folded
     */
    record Folded<F extends Fact>(
            Heard<F> newest, List<Long> sequences, List<ConsumerRecord<byte[], byte[]>> records) {

        static <F extends Fact> Folded<F> of(Heard<F> heard, ConsumerRecord<byte[], byte[]> found) {
            return new Folded<>(
                    heard,
                    new ArrayList<>(List.of(heard.sequence())),
                    new ArrayList<>(List.of(found)));
        }

        Folded<F> with(Heard<F> heard, ConsumerRecord<byte[], byte[]> found) {
            sequences.add(heard.sequence());
            records.add(found);
            return heard.sequence() < newest.sequence()
                    ? this
                    : new Folded<>(heard, sequences, records);
        }
    }

    void add(Heard<F> heard, ConsumerRecord<byte[], byte[]> found) {
        byKey.compute(
                heard.key(),
                (_, folded) ->
                        folded == null ? Folded.of(heard, found) : folded.with(heard, found));
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    List<Folded<F>> keys() {
        return List.copyOf(byKey.values());
    }

    List<Heard<F>> newest() {
        return byKey.values().stream().map(Folded::newest).toList();
    }
}
