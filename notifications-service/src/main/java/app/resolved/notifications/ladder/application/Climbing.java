package app.resolved.notifications.ladder.application;

import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.ladder.application.Schedules.Claimed;
import app.resolved.notifications.ladder.application.Schedules.Passed;
import app.resolved.notifications.ladder.domain.Addressed;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Schedule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through the schedules that are due. */
public final class Climbing {

    private static final Logger LOG = LoggerFactory.getLogger(Climbing.class);
    private static final int BATCH = 500;

    private final Schedules schedules;
    private final Directory directory;
    private final List<Outgoing> outgoing;
    private final Ladder ladder;
    private final InstantSource calendar;

    public Climbing(
            Schedules schedules,
            Directory directory,
            List<Outgoing> outgoing,
            Ladder ladder,
            InstantSource calendar) {
        this.directory = directory;
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
        var held = held(claimed);
        var owed = held.stream().map(it -> it.schedule().owed(ladder, now)).toList();
        outgoing.forEach(taker -> taker.take(owed, now));
        schedules.pass(held.stream().map(it -> passed(it, now)).toList());
    }

    /** With who holds what now: whoever is new to a post is told what it owes. */
    private List<Claimed> held(List<Claimed> claimed) {
        var ids =
                claimed.stream()
                        .flatMap(it -> Addressed.posts(it.schedule().action()).stream())
                        .collect(Collectors.toSet());
        var holders = new HashMap<String, List<String>>();
        directory.posts(ids).forEach((id, post) -> holders.put(id, post.holderIds()));
        return claimed.stream().map(it -> it.heldBy(holders)).toList();
    }

    private Passed passed(Claimed claimed, Instant now) {
        var progress = claimed.schedule().after(ladder, now);
        var schedule = claimed.schedule();
        var next = new Schedule(schedule.action(), progress, schedule.holders()).next(ladder);
        return new Passed(claimed, progress, next.orElse(null));
    }
}
