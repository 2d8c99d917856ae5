package app.resolved.meetings.minutes.application;

import app.resolved.meetings.MeetingsService;
import app.resolved.meetings.deciding.Command;
import org.springframework.boot.SpringApplication;

/** The service in a process of its own, issuing at once. */
public final class IssuingProcess {

    private IssuingProcess() {}

    public static void main(String[] meeting) {
        var context =
                SpringApplication.run(
                        MeetingsService.class,
                        "--server.port=0",
                        "--logging.structured.format.console=",
                        "--resolved.meetings.finish-issuing-every=1h");
        context.getBean(IssueActions.class)
                .issue(meeting[0], false, new Command("press", null, "Ms Penrose"));
    }
}
