package app.resolved.meetings.sheet.application;

import app.resolved.eventing.Settling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what was being issued when a process ended. */
@Component
class FinishSheets implements Settling {

    private static final Logger log = LoggerFactory.getLogger(FinishSheets.class);
    private static final int AT_ONCE = 20;

    private final Sheets sheets;
    private final IssueSheet issueSheet;

    FinishSheets(Sheets sheets, IssueSheet issueSheet) {
        this.sheets = sheets;
        this.issueSheet = issueSheet;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        sheets.issuing(AT_ONCE).forEach(this::finish);
    }

    @Override
    public long unsettled() {
        return sheets.countIssuing();
    }

    private void finish(String meetingId) {
        try {
            issueSheet.finish(meetingId);
        } catch (RuntimeException broken) {
            log.warn(
                    "Issuing of the action sheet of meeting {} is not finished; it is tried again",
                    meetingId,
                    broken);
        }
    }
}
