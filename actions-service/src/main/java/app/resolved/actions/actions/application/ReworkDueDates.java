package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.DueReworking;
import app.resolved.actions.committees.application.CalendarChanged;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.webkit.people.Successions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Works the dates in again that hang on a committee's calendar, when that changed. What it was
 * worked in for last is kept, so that the many facts of a meeting that move nothing cost nothing.
 */
public final class ReworkDueDates implements CalendarChanged {

    private static final int AT_ONCE = 500;
    private static final int TRIES = 10;

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final Committees committees;
    private final WorkedIn workedIn;
    private final DueDates dueDates;
    private final InstantSource clock;

    public ReworkDueDates(
            Aggregates<Action> actions,
            ActionReader reader,
            Committees committees,
            WorkedIn workedIn,
            DueDates dueDates,
            InstantSource clock) {
        this.actions = actions;
        this.reader = reader;
        this.committees = committees;
        this.workedIn = workedIn;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public void of(Set<String> committeeIds) {
        withPredecessors(committeeIds).forEach(this::workIn);
    }

    /** What a body took over hangs on its calendar, from whenever it does. */
    private Set<String> withPredecessors(Set<String> changed) {
        var heirs = committees.heirs();
        Successions successions = ids -> heirs.predecessors(ids, LocalDate.MAX);
        return successions.withPredecessors(changed);
    }

    /**
     * Another replica may work an older calendar in meanwhile, and be late: whoever ends last looks
     * whether what is kept is what is.
     */
    private void workIn(String committeeId) {
        for (int tries = 0; tries < TRIES; tries++) {
            var calendar = committees.calendars(Set.of(committeeId));
            var version = versionOf(calendar.getOrDefault(committeeId, List.of()));
            if (isWorkedIn(committeeId, version)) {
                return;
            }
            all(committeeId, calendar);
            workedIn.keep(committeeId, version);
        }
        throw new OptimisticLockingFailureException(
                "the calendar of " + committeeId + " changes all the time");
    }

    private boolean isWorkedIn(String committeeId, String version) {
        return workedIn.last(committeeId).filter(version::equals).isPresent();
    }

    private static String versionOf(List<CommitteeMeeting> calendar) {
        return DerivedId.of(
                calendar.stream()
                        .flatMap(each -> Stream.of(each.meetingId(), each.date().toString()))
                        .toArray(String[]::new));
    }

    private void all(String committeeId, Map<String, List<CommitteeMeeting>> calendar) {
        var ids = reader.hangingOnTheCalendar(committeeId, "", AT_ONCE);
        while (!ids.isEmpty()) {
            these(ids, calendar);
            ids = reader.hangingOnTheCalendar(committeeId, ids.getLast(), AT_ONCE);
        }
    }

    /** At most 1,000 ids. */
    void these(Collection<String> actionIds, Map<String, List<CommitteeMeeting>> calendars) {
        these(actionIds, ReworkDueDates::hangs, new Calendars(calendars, committees));
    }

    private static boolean hangs(Action action) {
        return action.due().current().hangsOnTheCalendar();
    }

    private void these(Collection<String> actionIds, Predicate<Action> which, Calendars calendars) {
        Collection<String> left = actionIds;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new OptimisticLockingFailureException(
                        left.size() + " actions are written by others all the time");
            }
            left = once(left, which, calendars);
        }
    }

    /** By whatever rule: what it was counted by may have changed where nobody worked it in. */
    void anew(Collection<String> actionIds, Map<String, List<CommitteeMeeting>> calendars) {
        these(actionIds, action -> true, new Calendars(calendars, committees));
    }

    private Set<String> once(
            Collection<String> actionIds, Predicate<Action> which, Calendars calendars) {
        var changes = new ArrayList<Change<Action>>();
        for (var stored : actions.findAll(actionIds)) {
            if (decide(stored.document(), which, calendars) instanceof Decision.Accepted accepted) {
                changes.add(change(stored, accepted));
            }
        }
        return changes.isEmpty() ? Set.of() : actions.writeAll(changes);
    }

    private Decision decide(Action action, Predicate<Action> which, Calendars calendars) {
        return which.test(action)
                ? fresh(action, calendars)
                        .map(date -> DueReworking.rework(action, date, clock.instant()))
                        .orElseGet(Decision.Unchanged::new)
                : new Decision.Unchanged();
    }

    private Optional<DueDate> fresh(Action action, Calendars calendars) {
        var due = action.due();
        var calendar = calendars.of(action.first().committeeId());
        var question = Questions.of(action, calendar).owedTo(due.owedTo());
        return DueReworking.hasLostWords(action)
                ? dueDates.moved(question, due.current())
                : Optional.of(dueDates.workOut(question));
    }

    private static Change<Action> change(Stored<Action> stored, Decision.Accepted accepted) {
        return stored.to(
                accepted.after(),
                accepted.facts(),
                DerivedId.of("rework", stored.id(), Long.toString(stored.version())));
    }
}
