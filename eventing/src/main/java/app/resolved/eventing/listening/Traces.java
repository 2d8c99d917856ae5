package app.resolved.eventing.listening;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Goes on with the trace in which a fact was told. */
public final class Traces {

    private final ObservationRegistry observations;

    public Traces(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** A batch of several traces goes on with none of them, since it belongs to all. */
    void within(String hearing, List<ConsumerRecord<byte[], byte[]>> records, Runnable work) {
        var context = new ReceiverContext<Headers>(RecordReader::text, Kind.CONSUMER);
        onlyTrace(records).ifPresent(context::setCarrier);
        Observation.createNotStarted("eventing.hearing", () -> context, observations)
                .contextualName("hear " + hearing)
                .lowCardinalityKeyValue("hearing", hearing)
                .observe(work);
    }

    private static Optional<Headers> onlyTrace(List<ConsumerRecord<byte[], byte[]>> records) {
        var first = records.getFirst().headers();
        String trace = RecordReader.text(first, "traceparent");
        boolean one =
                trace != null
                        && records.stream()
                                .allMatch(each ->
                                        trace.equals(
                                                RecordReader.text(each.headers(), "traceparent")));
        return one ? Optional.of(first) : Optional.empty();
    }
}
