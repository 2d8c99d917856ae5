package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Settling;
import app.resolved.eventing.TakingUp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what was being issued when a process ended. */
@Component
class FinishIssuing implements Settling {

    private final Reviews reviews;
    private final IssueActions issueActions;

    FinishIssuing(Reviews reviews, IssueActions issueActions) {
        this.reviews = reviews;
        this.issueActions = issueActions;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        TakingUp.each("Issuing of meeting", reviews::issuing, this::finish);
    }

    @Override
    public long unsettled() {
        return reviews.countIssuing();
    }

    private void finish(String meetingId) {
        issueActions.finish(meetingId);
    }
}
