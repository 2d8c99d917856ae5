package app.resolved.meetings.sheet.application;

import app.resolved.eventing.Settling;
import app.resolved.eventing.TakingUp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what was being issued when a process ended. */
@Component
class FinishSheets implements Settling {

    private final Sheets sheets;
    private final IssueSheet issueSheet;

    FinishSheets(Sheets sheets, IssueSheet issueSheet) {
        this.sheets = sheets;
        this.issueSheet = issueSheet;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        TakingUp.each("Issuing of the action sheet of meeting", sheets::issuing, this::finish);
    }

    @Override
    public long unsettled() {
        return sheets.countIssuing();
    }

    private void finish(String meetingId) {
        issueSheet.finish(meetingId);
    }
}
