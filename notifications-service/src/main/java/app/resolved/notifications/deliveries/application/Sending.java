package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.application.Deliveries.Version;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.UnknownFate;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends what waits and may go. */
public final class Sending {

    private static final int BATCH = 200;

    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final UnknownFate policy;
    private final InstantSource calendar;
    private final RealTime realTime;

    Sending(
            Deliveries deliveries,
            Dispatch dispatch,
            UnknownFate policy,
            InstantSource calendar,
            RealTime realTime) {
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.policy = policy;
        this.calendar = calendar;
        this.realTime = realTime;
    }

    /**
     * Sends one batch, side by side.
     *
     * @return how many deliveries it was; 0 where nothing may go
     */
    public int send() {
        var ready = deliveries.ready(calendar.instant(), realTime.now(), BATCH);
        var versions = deliveries.findAll(ready);
        try (var sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    versions.stream()
                            .map(it -> sideBySide.submit(() -> dispatch.dispatch(it)))
                            .toList();
            running.forEach(Sending::await);
        }
        return versions.size();
    }

    /** Settles what somebody began to send and never finished. */
    public void settleAbandoned() {
        deliveries
                .findAll(deliveries.abandoned(realTime.now(), BATCH))
                .forEach(it -> settle(it, it.delivery().abandoned(calendar.instant())));
    }

    private void settle(Version version, Delivery unknown) {
        var after = policy == UnknownFate.SEND_AGAIN ? unknown.sentAgain() : unknown;
        deliveries.write(new Draft(version, after, "abandoned-" + version.stored().version()));
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
