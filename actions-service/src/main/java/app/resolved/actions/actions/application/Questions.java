package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.actions.duedates.domain.DueQuestion;
import app.resolved.actions.duedates.domain.ResponseRules;
import java.util.List;

/** What is asked when an action's date is worked out. */
final class Questions {

    private Questions() {}

    static DueQuestion of(Action action, List<CommitteeMeeting> calendar) {
        var first = action.first();
        return new DueQuestion(
                        action.dueWords(),
                        first.meetingDate(),
                        action.issuedOn(),
                        calendar,
                        ResponseRules.of(first.respondent(), first.capacity()))
                .servedOn(action.due().servedOn());
    }
}
