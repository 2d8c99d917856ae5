package app.resolved.meetings.sheet.application;

import app.resolved.meetings.MeetingsService;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.sheet.domain.IssueRows;
import app.resolved.meetings.sheet.domain.RowAnswers;
import org.springframework.boot.SpringApplication;

/** The service in a process of its own, issuing an action sheet at once. */
public final class SheetIssuingProcess {

    private SheetIssuingProcess() {}

    public static void main(String[] meeting) {
        var context =
                SpringApplication.run(
                        MeetingsService.class,
                        "--server.port=0",
                        "--logging.structured.format.console=",
                        "--resolved.meetings.finish-issuing-every=1h");
        context.getBean(IssueSheet.class)
                .issue(
                        meeting[0],
                        new IssueRows(false, true, RowAnswers.NONE),
                        new Command("press", null, "Ms Penrose"));
    }
}
