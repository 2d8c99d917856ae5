package app.resolved.notifications.ladder.adapters.kafka;

import app.resolved.eventing.settling.Lag;
import app.resolved.notifications.ladder.application.Freshness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All that was said on the topics is heard, by this replica or another. */
@Component
final class HeardInFull implements Freshness {

    private static final Logger LOG = LoggerFactory.getLogger(HeardInFull.class);

    private final Lag lag;

    HeardInFull(Lag lag) {
        this.lag = lag;
    }

    @Override
    public boolean upToDate() {
        try {
            return lag.offsets() == 0;
        } catch (RuntimeException kafkaIsAway) {
            LOG.warn("Nothing is sent while Kafka does not say how far we have heard", kafkaIsAway);
            return false;
        }
    }
}
