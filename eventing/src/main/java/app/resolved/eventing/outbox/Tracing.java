package app.resolved.eventing.outbox;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The trace that a command runs in, as W3C's traceparent, so that it goes on with its facts. */
public final class Tracing {

    private final ObservationRegistry observations;

    public Tracing(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Nullable String traceparent() {
        if (observations.isNoop() || observations.getCurrentObservation() == null) {
            return null;
        }
        var carrier = new AtomicReference<@Nullable String>();
        var context =
                new SenderContext<AtomicReference<@Nullable String>>(
                        (to, name, value) -> keep(to, name, value), Kind.PRODUCER);
        context.setCarrier(carrier);
        Observation.createNotStarted("outbox", () -> context, observations).start().stop();
        return carrier.get();
    }

    private static void keep(
            @Nullable AtomicReference<@Nullable String> carrier, String name, String value) {
        if (carrier != null && name.equals("traceparent")) {
            carrier.set(value);
        }
    }
}
