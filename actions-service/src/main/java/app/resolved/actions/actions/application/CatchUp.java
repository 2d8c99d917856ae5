package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.OutcomeDecisions;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works in what has moved while another action answered, or while it was closed: the words of its
 * minute, the meetings of its body, and where the work programme has its report. Doing it again
 * changes nothing.
 */
public final class CatchUp {

    private final Aggregates<Action> actions;
    private final DirectoryReader directory;
    private final Committees committees;
    private final DueDates dueDates;
    private final ReworkDueDates rework;
    private final FollowProgramme follow;
    private final InstantSource clock;

    public CatchUp(
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

    void with(String actionId) {
        actions.find(actionId)
                .filter(stored -> stored.document().standing().isOpen())
                .ifPresent(this::with);
    }

    private void with(Stored<Action> stored) {
        if (OutcomeDecisions.missedWords(stored.document())) {
            giveOwner(stored);
        }
        var committeeId = stored.document().first().committeeId();
        rework.anew(List.of(stored.id()), committees.calendars(Set.of(committeeId)));
        follow.anew(stored.id());
    }

    private void giveOwner(Stored<Action> stored) {
        var known = new Calendars(Map.of(), committees);
        var knowledge = new KnownNow(directory.everything(), known, dueDates);
        var decided = new OutcomeDecisions(knowledge, clock.instant()).ownedAnew(stored.document());
        if (decided instanceof Decision.Accepted(var after, var facts)) {
            actions.write(
                    stored.to(
                            after,
                            facts,
                            DerivedId.of("owner", stored.id(), "" + stored.version())));
        }
    }
}
