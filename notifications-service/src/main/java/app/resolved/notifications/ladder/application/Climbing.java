package app.resolved.notifications.ladder.application;

import app.resolved.notifications.ladder.application.Schedules.Claimed;
import app.resolved.notifications.ladder.application.Schedules.Passed;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Owed;
import app.resolved.notifications.ladder.domain.Schedule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through the schedules that are due. */
public final class Climbing {

    private static final Logger LOG = LoggerFactory.getLogger(Climbing.class);
    private static final int BATCH = 500;

    private final Schedules schedules;
    private final List<Outgoing> outgoing;
    private final Ladder ladder;
    private final InstantSource calendar;

    public Climbing(
            Schedules schedules, List<Outgoing> outgoing, Ladder ladder, InstantSource calendar) {
        this.schedules = schedules;
        this.outgoing = List.copyOf(outgoing);
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /**
     * Works through one batch: what is owed is kept first, and only then does the schedule move on,
     * so that whatever stops in between is done again and finds what is kept.
     *
     * @return how many schedules it was; 0 where nothing was due
     */
    public int climb() {
        var now = calendar.instant();
        var claimed = schedules.claim(now, BATCH);
        if (!claimed.isEmpty()) {
            all(claimed, now);
        }
        return claimed.size();
    }

    /** Where one of them cannot be worked through, each is by itself. */
    private void all(List<Claimed> claimed, Instant now) {
        try {
            together(claimed, now);
        } catch (RuntimeException oneOfThem) {
            LOG.warn("{} schedules are worked through one by one", claimed.size(), oneOfThem);
            claimed.forEach(it -> alone(it, now));
        }
    }

    private void alone(Claimed claimed, Instant now) {
        try {
            together(List.of(claimed), now);
        } catch (RuntimeException broken) {
            LOG.error("A schedule cannot be worked through; it is tried again", broken);
        }
    }

    private void together(List<Claimed> claimed, Instant now) {
        var owed = claimed.stream().map(Claimed::schedule).map(it -> owed(it, now)).toList();
        outgoing.forEach(taker -> taker.take(owed, now));
        schedules.pass(claimed.stream().map(it -> passed(it, now)).toList());
    }

    private Owed owed(Schedule schedule, Instant now) {
        return new Owed(schedule.action(), schedule.owed(ladder, now));
    }

    private Passed passed(Claimed claimed, Instant now) {
        var progress = claimed.schedule().after(ladder, now);
        var next = new Schedule(claimed.schedule().action(), progress).next(ladder);
        return new Passed(claimed, progress, next.orElse(null));
    }
}
