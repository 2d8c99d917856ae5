package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.ladder.application.Climbing;
import app.resolved.notifications.ladder.application.Freshness;
import app.resolved.notifications.ladder.application.RealTime;
import app.resolved.notifications.ladder.application.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * One round of work: gather all that is owed, then send. Not safe for several threads; any number
 * of replicas may work side by side.
 */
public final class Morning {

    private final Climbing climbing;
    private final Sending sending;
    private final Schedules schedules;
    private final Deliveries deliveries;
    private final Freshness freshness;
    private final InstantSource calendar;
    private final RealTime realTime;
    private final Duration patience;
    private @Nullable Instant waitingSince;

    public Morning(
            Climbing climbing,
            Sending sending,
            Schedules schedules,
            Deliveries deliveries,
            Freshness freshness,
            InstantSource calendar,
            RealTime realTime,
            Duration patience) {
        this.climbing = climbing;
        this.sending = sending;
        this.schedules = schedules;
        this.deliveries = deliveries;
        this.freshness = freshness;
        this.calendar = calendar;
        this.realTime = realTime;
        this.patience = patience;
    }

    /**
     * Does one round.
     *
     * @return whether something was done, and more may be there to do at once
     */
    public boolean work() {
        sending.settleAbandoned();
        if (nothingToDo() || !isFresh()) {
            return false;
        }
        int climbed = climbing.climb();
        return climbed > 0 || (isGathered() && sending.send() > 0);
    }

    private boolean nothingToDo() {
        var now = calendar.instant();
        return schedules.due(now) == 0 && deliveries.inHand(now) == 0;
    }

    /** What is not heard in full may have closed or moved what is about to be sent. */
    private boolean isFresh() {
        return freshness.upToDate();
    }

    /** So that one person gets one mail: other replicas may still be gathering. */
    private boolean isGathered() {
        if (schedules.due(calendar.instant()) == 0) {
            waitingSince = null;
            return true;
        }
        var now = realTime.now();
        waitingSince = waitingSince == null ? now : waitingSince;
        return now.isAfter(waitingSince.plus(patience));
    }
}
