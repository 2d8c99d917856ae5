package app.resolved.notifications.ladder.application;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.ladder.domain.Progress;
import app.resolved.notifications.ladder.domain.Schedule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One schedule an action, as the action last told of itself. */
public interface Schedules {

    /**
     * Takes what is due, soonest first, so that no other replica does; for as long as {@link #pass}
     * is not called, and a minute of real time at most.
     */
    List<Claimed> claim(Instant now, int most);

    /** Writes how far each was worked through; of those whose claim ran out, nothing is written. */
    void pass(List<Passed> passed);

    /**
     * Has all looked at, at that moment, that go to these posts, since somebody may hold one of
     * them now who did not before. What somebody works on is worked through once more.
     */
    void wake(Collection<String> postIds, Instant at);

    /** How many are due, claimed or not; counted no further than 1,000. */
    long due(Instant now);

    Optional<Schedule> find(String actionId);

    Optional<Schedule> findByReference(String reference);

    /** As they now stand, however many; what is not known is absent. */
    Map<String, ActionState> actions(Collection<String> actionIds);

    /** The same, with what told it. */
    Map<String, Told> told(Collection<String> actionIds);

    /**
     * An action as it stands.
     *
     * @param sequence of the fact that told it
     */
    record Told(ActionState action, long sequence) {}

    /**
     * A schedule that is ours for a while.
     *
     * @param claim names this claim among all
     * @param sequence of the fact that it was worked out from
     */
    record Claimed(Schedule schedule, String claim, long sequence) {

        /** The holders of some posts more than it goes to do no harm. */
        Claimed heldBy(Map<String, List<String>> holders) {
            return new Claimed(schedule.heldBy(holders), claim, sequence);
        }
    }

    /**
     * What is written when it was seen to.
     *
     * @param next when to look at it again; null for never
     */
    record Passed(Claimed claimed, Progress progress, @Nullable Instant next) {}
}
