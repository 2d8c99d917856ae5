package app.resolved.meetings.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class OutcomePagesIT {

    private static final String CLERK = "CLERK";
    private static final String ENTITLED_CLERK = CLERK + Caller.ENTITLED;

    @Autowired private Caller caller;

    @Test
    void aClerkAmendsAnOutcomeAndItsOldWordingStaysReadable() {
        var id = recorded("page-amends", "PGA");

        var form = caller.page(path(id) + "/amend", CLERK);
        var pressed =
                caller.press(
                        path(id) + "/amend",
                        CLERK,
                        amended("Light the towpath", "1", Map.of("minute", "47")));

        assertThat(form).hasStatusOk().bodyText().contains("Light the canal path", "Police");
        assertThat(pressed).hasRedirectedUrl(path(id));
        assertThat(caller.page(path(id), "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains("Light the towpath", "Light the canal path", "Corrected", "Minute 47")
                .doesNotContain("Amend it");
    }

    @Test
    void whoeverAmendsWhatAnotherAmendedMeanwhileIsTold() {
        var id = recorded("page-twice", "PGT");
        caller.press(path(id) + "/amend", CLERK, amended("Light the towpath", "1", Map.of()));

        var late = caller.press(path(id) + "/amend", CLERK, amended("Light all", "1", Map.of()));

        assertThat(late).hasStatus(409).bodyText().contains("Somebody else changed this");
        assertThat(caller.page(path(id), CLERK)).bodyText().doesNotContain("Light all");
    }

    @Test
    void anAmendmentWithoutAReasonIsSaidBesideItsField() {
        var id = recorded("page-reason", "PGR");

        var page =
                caller.press(
                        path(id) + "/amend",
                        CLERK,
                        amended("Light the towpath", "1", Map.of("reason", " ")));

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("Enter the reason.", "Light the towpath");
    }

    @Test
    void aClerkWithdrawsAnOutcome() {
        var id = recorded("page-withdraws", "PGW");

        var pressed =
                caller.press(
                        path(id) + "/withdraw",
                        CLERK,
                        Map.of("reason", "Recorded twice", "version", "1"));

        assertThat(caller.page(path(id) + "/withdraw", CLERK)).hasStatusOk();
        assertThat(pressed).hasRedirectedUrl(path(id));
        assertThat(caller.page(path(id), CLERK))
                .bodyText()
                .contains("Withdrawn", "Recorded twice")
                .doesNotContain("Amend it");
        assertThat(caller.page("/meetings/page-withdraws", CLERK)).bodyText().contains("Withdrawn");
    }

    @Test
    void nobodyButAClerkMayChangeIt() {
        var id = recorded("page-rights", "PGX");

        assertThat(caller.page(path(id) + "/amend", "MEMBER")).hasStatus(403);
        assertThat(caller.press(path(id) + "/withdraw", "CHAIR", Map.of("reason", "x")))
                .hasStatus(403);
        assertThat(caller.page(path(id), "PARTNER")).hasStatus(404);
    }

    @Test
    void whatIsMarkedExemptIsGoneForAllButThoseEntitled() {
        var id = recorded("page-exempt", "PGE");

        var pressed =
                caller.press(
                        path(id) + "/amend",
                        CLERK,
                        amended("Light the canal path", "1", Map.of("restriction", "PARAGRAPH_3")));

        assertThat(pressed).hasRedirectedUrl("/meetings/page-exempt");
        assertThat(caller.page(path(id), CLERK)).hasStatus(404);
        assertThat(caller.page("/meetings/page-exempt", CLERK))
                .bodyText()
                .doesNotContain("canal path", "PGE 2026/27-01");
        assertThat(caller.page(path(id), ENTITLED_CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("canal path", "paragraph 3");
        assertThat(caller.page("/meetings/page-exempt", ENTITLED_CLERK))
                .bodyText()
                .contains("canal path", "Not for publication");
    }

    private static Map<String, String> amended(
            String title, String version, Map<String, String> others) {
        var fields = new HashMap<>(Map.of("title", title, "wording", "that it be lit"));
        fields.putAll(Map.of("madeTo", "Police", "reason", "Corrected", "version", version));
        fields.putAll(others);
        return fields;
    }

    private String recorded(String meeting, String code) {
        caller.aMeeting(meeting, code);
        return caller.post(
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of("title", "Light the canal path", "madeTo", "Police"))
                .get("outcomeId")
                .asString();
    }

    private static String path(String id) {
        return "/outcomes/" + id;
    }
}
