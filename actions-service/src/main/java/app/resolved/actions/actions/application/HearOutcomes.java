package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.HeardOutcome;
import app.resolved.actions.actions.domain.OutcomeDecisions;
import app.resolved.actions.actions.domain.OwnerSlots;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Makes actions of the outcomes that a meeting issued: many at a time, each once. */
public final class HearOutcomes {

    /** As many as one bulk takes. */
    private static final int AT_ONCE = 1_000;

    private static final int TRIES = 10;

    private final Aggregates<Action> actions;
    private final DirectoryReader directory;
    private final Committees committees;
    private final DueDates dueDates;
    private final ReworkDueDates rework;
    private final FollowProgramme follow;
    private final InstantSource clock;

    public HearOutcomes(
            Aggregates<Action> actions,
            DirectoryReader directory,
            Committees committees,
            DueDates dueDates,
            ReworkDueDates rework,
            FollowProgramme follow,
            InstantSource clock) {
        this.actions = actions;
        this.directory = directory;
        this.committees = committees;
        this.dueDates = dueDates;
        this.rework = rework;
        this.follow = follow;
        this.clock = clock;
    }

    public void take(List<HeardOutcome> heard) {
        var byAction =
                heard.stream()
                        .filter(HearOutcomes::concernsAnAction)
                        .flatMap(OwnerSlots::of)
                        .collect(
                                Collectors.groupingBy(
                                        one -> actionIdOf(one.outcome()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var ids = new ArrayList<>(byAction.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            takeSome(some.stream().collect(Collectors.toMap(id -> id, byAction::get)));
        }
    }

    /** What became for information still names the action that it had. */
    private static boolean concernsAnAction(HeardOutcome heard) {
        return heard.outcome().purpose() == Purpose.ACTION || heard.outcome().actionId() != null;
    }

    private static String actionIdOf(OutcomeState outcome) {
        if (outcome.actionId() == null) {
            throw new IllegalArgumentException(
                    "outcome " + outcome.outcomeId() + " is for action and names none");
        }
        return outcome.actionId();
    }

    /**
     * A meeting may be heard while these are written: whoever hears it does not see them yet, and
     * they do not see it. Of the two, whoever looks last sees both. What was written by an earlier
     * try may have been left before that last look.
     */
    private void takeSome(Map<String, List<HeardOutcome>> byAction) {
        var committeeIds = committeesOf(byAction.values());
        var calendars = committees.calendars(committeeIds);
        var knownBefore = write(byAction, calendars);
        var now = committees.calendars(committeeIds);
        rework.these(now.equals(calendars) ? knownBefore : byAction.keySet(), now);
        follow.these(byAction.keySet());
    }

    private static Set<String> committeesOf(Collection<List<HeardOutcome>> heard) {
        return heard.stream()
                .flatMap(List::stream)
                .map(one -> one.outcome().committeeId())
                .collect(Collectors.toSet());
    }

    /** The ids of those that were there before. */
    private Set<String> write(
            Map<String, List<HeardOutcome>> byAction,
            Map<String, List<CommitteeMeeting>> calendars) {
        var knowledge =
                new KnownNow(
                        directory.everything(), new Calendars(calendars, committees), dueDates);
        var decisions = new OutcomeDecisions(knowledge, clock.instant());
        var knownBefore = new HashSet<String>();
        var left = byAction;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new OptimisticLockingFailureException(
                        left.size() + " actions are written by others all the time");
            }
            var refused = writeOnce(left, decisions, knownBefore);
            left = new HashMap<>(left);
            left.keySet().retainAll(refused);
        }
        return knownBefore;
    }

    private Set<String> writeOnce(
            Map<String, List<HeardOutcome>> byAction,
            OutcomeDecisions decisions,
            Set<String> knownBefore) {
        var before =
                actions.findAll(byAction.keySet()).stream()
                        .collect(Collectors.toMap(Stored::id, stored -> stored));
        knownBefore.addAll(before.keySet());
        var changes = new ArrayList<Change<Action>>();
        byAction.forEach((id, heard) -> {
            var stored = before.get(id);
            var known = stored == null ? null : stored.document();
            if (decisions.decide(id, known, heard) instanceof Decision.Accepted accepted) {
                changes.add(change(id, stored, accepted, heard));
            }
        });
        return changes.isEmpty() ? Set.of() : actions.writeAll(changes);
    }

    private static Change<Action> change(
            String id,
            @Nullable Stored<Action> before,
            Decision.Accepted accepted,
            List<HeardOutcome> heard) {
        var sequences =
                heard.stream()
                        .map(one -> one.outcome().outcomeId() + "@" + one.sequence())
                        .sorted()
                        .collect(Collectors.joining(","));
        return new Change<>(
                id,
                before,
                accepted.after(),
                accepted.facts(),
                DerivedId.of(
                        "outcomes", id, sequences, "" + (before == null ? 0 : before.version())));
    }
}
