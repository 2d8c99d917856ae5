package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.committees.application.Committees;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import java.util.List;
import java.util.Set;

/**
 * Works in what has moved while another action answered: the meetings of its body, and where the
 * work programme has its report. Doing it again changes nothing.
 */
public final class CatchUp {

    private final Aggregates<Action> actions;
    private final Committees committees;
    private final ReworkDueDates rework;
    private final FollowProgramme follow;

    public CatchUp(
            Aggregates<Action> actions,
            Committees committees,
            ReworkDueDates rework,
            FollowProgramme follow) {
        this.actions = actions;
        this.committees = committees;
        this.rework = rework;
        this.follow = follow;
    }

    void with(String actionId) {
        actions.find(actionId)
                .map(Stored::document)
                .filter(action -> action.standing().isOpen())
                .ifPresent(this::with);
    }

    private void with(Action action) {
        var id = List.of(action.actionId());
        rework.these(id, committees.calendars(Set.of(action.first().committeeId())));
        follow.these(id);
    }
}
