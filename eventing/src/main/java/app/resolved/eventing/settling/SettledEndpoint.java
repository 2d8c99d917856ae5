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

    private static final Lag.Reading UNKNOWN = new Lag.Reading(-1, -1);

    private final InstantSource clock;
    private final LongSupplier outbox;
    private final Lag lag;
    private final List<Settling> settling;

    public SettledEndpoint(
            InstantSource clock, LongSupplier outbox, Lag lag, List<Settling> settling) {
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

    /**
     * What is heard may lead to work, work to facts, and a service may hear its own: so Kafka is
     * asked before and after, and nothing may have been told between.
     */
    @ReadOperation
    public Settled settled() {
        var now = clock.instant();
        var before = lagIfKnown();
        long unsettled = settling.stream().mapToLong(Settling::unsettled).sum();
        long waiting = outbox.getAsLong();
        var after = lagIfKnown();
        boolean all = after.behind() == 0 && unsettled == 0 && waiting == 0;
        return new Settled(all && before.equals(after), now, waiting, after.behind(), unsettled);
    }

    private Lag.Reading lagIfKnown() {
        try {
            return lag.now();
        } catch (IllegalStateException kafkaDoesNotSay) {
            return UNKNOWN;
        }
    }
}
