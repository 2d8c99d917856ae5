package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.ReportPlanning;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.duedates.domain.OwedTo;
import app.resolved.actions.programme.application.PlannedReport;
import app.resolved.actions.programme.application.PlannedReports;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Lets the due date of an action follow the work programme that has its report. Either may be heard
 * first: what is planned is kept, and looked up when an action begins.
 */
public final class FollowProgramme {

    private static final int AT_ONCE = 1_000;
    private static final int TRIES = 10;

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final PlannedReports reports;
    private final Committees committees;
    private final ReworkDueDates rework;
    private final DueDates dueDates;
    private final InstantSource clock;

    public FollowProgramme(
            Aggregates<Action> actions,
            ActionReader reader,
            PlannedReports reports,
            Committees committees,
            ReworkDueDates rework,
            DueDates dueDates,
            InstantSource clock) {
        this.actions = actions;
        this.reader = reader;
        this.reports = reports;
        this.committees = committees;
        this.rework = rework;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    public void these(Collection<String> actionIds) {
        var ids = List.copyOf(actionIds);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            some(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
    }

    /** What these items name, and what they named before and name no more. */
    public void items(Set<String> itemIds, Collection<String> named) {
        these(named);
        var ids = reader.owedTo(itemIds, "", AT_ONCE);
        while (!ids.isEmpty()) {
            follow(Set.copyOf(ids), reports.of(ids));
            ids = reader.owedTo(itemIds, ids.getLast(), AT_ONCE);
        }
    }

    /** Whether an item names it or not: one may have let it go where nobody worked that in. */
    void anew(String actionId) {
        follow(Set.of(actionId), reports.of(Set.of(actionId)));
    }

    private void some(Collection<String> actionIds) {
        var named = named(actionIds, reports.of(actionIds));
        if (!named.isEmpty()) {
            follow(named, reports.of(named));
        }
    }

    private static Set<String> named(Collection<String> actionIds, List<PlannedReport> planned) {
        return planned.stream()
                .flatMap(report -> report.actionIds().stream())
                .filter(actionIds::contains)
                .collect(Collectors.toSet());
    }

    /** An item or a meeting may be heard while these are written. */
    private void follow(Set<String> actionIds, List<PlannedReport> planned) {
        var committeeIds =
                planned.stream().map(PlannedReport::committeeId).collect(Collectors.toSet());
        var calendars = committees.calendars(committeeIds);
        write(actionIds, planned, new Calendars(calendars, committees));
        var later = reports.of(actionIds);
        var now = committees.calendars(committeeIds);
        if (!later.equals(planned)) {
            follow(actionIds, later);
        } else if (!now.equals(calendars)) {
            rework.these(actionIds, now);
        }
    }

    private void write(Set<String> actionIds, List<PlannedReport> planned, Calendars calendars) {
        var left = actionIds;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new OptimisticLockingFailureException(
                        left.size() + " actions are written by others all the time");
            }
            left = once(left, planned, calendars);
        }
    }

    private Set<String> once(
            Set<String> actionIds, List<PlannedReport> planned, Calendars calendars) {
        var changes = new ArrayList<Change<Action>>();
        for (var stored : actions.findAll(actionIds)) {
            if (decide(stored.document(), planned, calendars) instanceof Decision.Accepted to) {
                changes.add(change(stored, to));
            }
        }
        return changes.isEmpty() ? Set.of() : actions.writeAll(changes);
    }

    private Decision decide(Action action, List<PlannedReport> planned, Calendars calendars) {
        var committeeId = action.first().committeeId();
        var theirs =
                planned.stream()
                        .filter(report -> report.actionIds().contains(action.actionId()))
                        .filter(report -> report.committeeId().equals(committeeId))
                        .toList();
        var owedTo = theirs.stream().flatMap(report -> report.owedTo().stream()).findFirst();
        var question = Questions.of(action, calendars.of(committeeId)).owedTo(owedTo.orElse(null));
        return ReportPlanning.plan(
                action,
                owedTo.orElse(null),
                dueDates.workOut(question),
                reason(theirs, owedTo.orElse(null)),
                clock.instant());
    }

    /** Of the item that decides; where none does any more, of the one that let go. */
    private static @Nullable String reason(List<PlannedReport> theirs, @Nullable OwedTo owedTo) {
        return theirs.stream()
                .filter(report -> owedTo == null || report.itemId().equals(owedTo.itemId()))
                .map(PlannedReport::reason)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    private static Change<Action> change(Stored<Action> stored, Decision.Accepted accepted) {
        return stored.to(
                accepted.after(),
                accepted.facts(),
                DerivedId.of("programme", stored.id(), Long.toString(stored.version())));
    }
}
