package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Settling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what was being issued when a process ended. */
@Component
class FinishIssuing implements Settling {

    private static final Logger log = LoggerFactory.getLogger(FinishIssuing.class);
    private static final int AT_ONCE = 20;

    private final Reviews reviews;
    private final IssueActions issueActions;

    FinishIssuing(Reviews reviews, IssueActions issueActions) {
        this.reviews = reviews;
        this.issueActions = issueActions;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        reviews.issuing(AT_ONCE).forEach(this::finish);
    }

    @Override
    public long unsettled() {
        return reviews.countIssuing();
    }

    private void finish(String meetingId) {
        try {
            issueActions.finish(meetingId);
        } catch (RuntimeException broken) {
            log.warn("Issuing of meeting {} is not finished; it is tried again", meetingId, broken);
        }
    }
}
