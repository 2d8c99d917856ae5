package app.resolved.webkit.system;

import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.eventing.settling.SettledEndpoint.Settled;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what is there to know of this service; what does not answer is shown as such. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    /**
     * @param settled null where Kafka or MongoDB did not answer
     * @param deadLetters since this replica started
     */
    record Vitals(@Nullable Settled settled, long deadLetters) {}

    private final SettledEndpoint settled;
    private final MeterRegistry meters;

    Health(SettledEndpoint settled, MeterRegistry meters) {
        this.settled = settled;
        this.meters = meters;
    }

    Vitals vitals() {
        double letters =
                meters.find("eventing.dead.letters").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum();
        return new Vitals(settled(), (long) letters);
    }

    private @Nullable Settled settled() {
        try {
            return settled.settled();
        } catch (RuntimeException away) {
            LOG.warn("could not ask how far behind the service is", away);
            return null;
        }
    }
}
