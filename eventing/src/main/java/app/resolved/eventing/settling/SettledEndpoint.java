package app.resolved.eventing.settling;

import app.resolved.eventing.Settling;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Whether this service has done all that it could do by now, by calendar time. */
@Endpoint(id = "settled")
public final class SettledEndpoint {

    private static final long UNKNOWN = -1;

    private final InstantSource clock;
    private final LongSupplier outbox;
    private final LongSupplier lag;
    private final List<Settling> settling;

    public SettledEndpoint(
            InstantSource clock, LongSupplier outbox, LongSupplier lag, List<Settling> settling) {
        this.clock = clock;
        this.outbox = outbox;
        this.lag = lag;
        this.settling = settling;
    }

    /**
     * What is left to do.
     *
     * @param outbox aggregates with facts to be published
     * @param lag offsets not yet heard; -1 while Kafka does not say
     * @param unsettled what the service itself has still in hand
     */
    public record Settled(boolean settled, Instant now, long outbox, long lag, long unsettled) {}

    /** In the order in which work moves: what is heard may lead to work, and that to facts. */
    @ReadOperation
    public Settled settled() {
        var now = clock.instant();
        long notHeard = lagIfKnown();
        long unsettled = settling.stream().mapToLong(Settling::unsettled).sum();
        long waiting = outbox.getAsLong();
        boolean all = notHeard == 0 && unsettled == 0 && waiting == 0;
        return new Settled(all, now, waiting, notHeard, unsettled);
    }

    private long lagIfKnown() {
        try {
            return lag.getAsLong();
        } catch (IllegalStateException kafkaDoesNotSay) {
            return UNKNOWN;
        }
    }
}
