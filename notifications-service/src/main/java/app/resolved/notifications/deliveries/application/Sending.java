package app.resolved.notifications.deliveries.application;

import app.resolved.eventing.TakingUp;
import app.resolved.notifications.deliveries.application.Deliveries.Version;
import app.resolved.notifications.ladder.application.RealTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits and may go. */
public final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int BATCH = 200;

    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final Semaphore connections;
    private final InstantSource calendar;
    private final RealTime realTime;

    /**
     * @param sideBySide how many are sent at the same time; no more are begun than that
     */
    public Sending(
            Deliveries deliveries,
            Dispatch dispatch,
            int sideBySide,
            InstantSource calendar,
            RealTime realTime) {
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.connections = new Semaphore(sideBySide);
        this.calendar = calendar;
        this.realTime = realTime;
    }

    /**
     * Sends one batch.
     *
     * @return how many deliveries were seen to; 0 where nothing may go
     */
    public int send() {
        var ready = deliveries.ready(calendar.instant(), realTime.now(), BATCH);
        try (var sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    readable(ready).stream()
                            .map(it -> sideBySide.submit(() -> dispatch(it)))
                            .toList();
            return (int) running.stream().filter(Sending::await).count();
        }
    }

    /** One that another build wrote, and this one cannot read, holds up none that it can. */
    private List<Version> readable(List<String> ids) {
        try {
            return deliveries.findAll(ids);
        } catch (RuntimeException oneOfThem) {
            LOG.warn("{} deliveries are read one by one", ids.size(), oneOfThem);
            return ids.stream().flatMap(id -> alone(id).stream()).toList();
        }
    }

    private Optional<Version> alone(String id) {
        try {
            return deliveries.find(id);
        } catch (RuntimeException unreadable) {
            LOG.error("Delivery {} cannot be read; it is tried again", id, unreadable);
            return Optional.empty();
        }
    }

    /** Settles what somebody began to send and never finished. */
    public void settleAbandoned() {
        var realNow = realTime.now();
        TakingUp.each(
                "Settling of delivery",
                (after, most) -> deliveries.abandoned(realNow, after, most),
                id -> deliveries.find(id).ifPresent(dispatch::settle));
    }

    private void dispatch(Version version) {
        connections.acquireUninterruptibly();
        try {
            dispatch.dispatch(version);
        } finally {
            connections.release();
        }
    }

    /** One that fails keeps none of the others from being sent; it is tried again. */
    private static boolean await(Future<?> running) {
        try {
            running.get();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            LOG.error("A delivery could not be sent; it is tried again", failed.getCause());
        }
        return false;
    }
}
