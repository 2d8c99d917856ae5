package app.resolved.eventing.settling;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How far this service is behind, as meters and in its health; -1 where it was never known. Being
 * behind does not make a service unhealthy: it takes commands all the same.
 */
public final class Backlogs implements MeterBinder, HealthIndicator {

    private final Backlog outbox;
    private final Backlog parkedKeys;
    private final Backlog lag;

    public Backlogs(LongSupplier outbox, LongSupplier parkedKeys, LongSupplier lag) {
        this.outbox = new Backlog(outbox);
        this.parkedKeys = new Backlog(parkedKeys);
        this.lag = new Backlog(lag);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "eventing.outbox.waiting", outbox, "aggregates with facts to be published");
        gauge(meters, "eventing.parked.keys", parkedKeys, "keys that went aside");
        gauge(meters, "eventing.lag", lag, "offsets not yet heard");
    }

    private static void gauge(MeterRegistry meters, String name, Backlog of, String description) {
        Gauge.builder(name, of, Backlog::known).description(description).register(meters);
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("outbox", outbox.known())
                .withDetail("parkedKeys", parkedKeys.known())
                .withDetail("lag", lag.known())
                .build();
    }
}
