package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The minutes are issued while rows of the action sheet are still waiting. */
@MeetingsServiceTest
class RowsBehindTheMinutesIT {

    @Autowired private Caller caller;

    @Test
    void asksOfARowIssuedBehindTheMinutesWhetherItIsTheSame() {
        var meeting = aMeetingWhoseMinutesCameFirst("sheet-behind", "SBM");
        var issue = "/meetings/" + meeting + "/action-sheet/issue";
        var like = referenceOfComparison(meeting);

        var asked = caller.page(issue, "CLERK");
        var version = caller.get("/api/meetings/" + meeting + "/action-sheet").get("version");
        var unanswered = caller.press(issue, "CLERK", Map.of("seen", version.asString()));
        var outdated =
                caller.press(
                        issue, "CLERK", Map.of("seen", version.asString(), "like-r1", "another-o"));
        var pressed =
                caller.press(
                        issue,
                        "CLERK",
                        Map.of("seen", version.asString(), "like-r1", outcomeOf(meeting, like)));

        assertThat(asked).bodyText().contains("Row 1: is it what was issued already?", like);
        assertThat(unanswered).hasStatus(422).bodyText().contains("Row 1 looks like " + like);
        assertThat(outdated).hasRedirectedUrl(issue);
        assertThat(pressed).hasRedirectedUrl("/meetings/" + meeting + "/action-sheet");
        var rows = caller.get("/api/meetings/" + meeting + "/action-sheet");
        assertThat(rows.get("toIssue").asInt()).isZero();
        assertThat(rows.get("rows").valueStream())
                .extracting(row -> row.get("what").asString())
                .containsExactly("Buy the hall a kettle");
        assertThat(caller.page("/meetings/" + meeting + "/action-sheet", "CLERK"))
                .bodyText()
                .contains("Issued from the minutes as " + like);
    }

    @Test
    void namesToAProgramTheRowsThatTheMinutesMayHaveIssued() {
        var meeting = aMeetingWhoseMinutesCameFirst("program-behind", "PBM");
        var issue = "/api/meetings/" + meeting + "/action-sheet/issue";

        var refused = caller.call(HttpMethod.POST, issue, Map.of());
        var issued = caller.post(issue, Map.of("another", List.of("r1")));

        assertThat(refused).hasStatus(400);
        assertThat(caller.json(refused).at("/errors/r1").asString())
                .contains("looks like " + referenceOfComparison(meeting));
        assertThat(issued.get("rows").valueStream())
                .hasSize(2)
                .noneMatch(row -> row.get("reference").isNull());
    }

    @Test
    void isOffTheListOfWhatWaitsOnceEachRowIsSaidToBeIssued() {
        var meeting = aMeetingWhoseMinutesCameFirst("nothing-behind", "NBM");
        var clerk = "CLERK" + Caller.OF + meeting;
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.call(HttpMethod.DELETE, sheet + "/rows/r2", Map.of());
        var version = caller.get(sheet).get("version").asString();
        var outcome = outcomeOf(meeting, referenceOfComparison(meeting));
        assertThat(caller.page("/meetings/unissued", clerk))
                .bodyText()
                .contains("/meetings/nothing-behind/action-sheet");

        caller.press(
                "/meetings/" + meeting + "/action-sheet/issue",
                "CLERK",
                Map.of("seen", version, "like-r1", outcome));

        assertThat(caller.page("/meetings/unissued", clerk))
                .bodyText()
                .doesNotContain("/meetings/nothing-behind/action-sheet");
    }

    /** Two rows are on its sheet still; the review names them. */
    private String aMeetingWhoseMinutesCameFirst(String name, String code) {
        var meeting = caller.aMeeting(name, code);
        caller.post(
                "/api/meetings/" + meeting + "/action-sheet/rows",
                List.of(
                        Map.of(
                                "rowId",
                                "r1",
                                "who",
                                "Mr Okafor",
                                "what",
                                "Circulate a comparison of reserves"),
                        Map.of("rowId", "r2", "what", "Buy the hall a kettle")));
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("and not issued yet", "Circulate a comparison of reserves, Mr Okafor");
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        return meeting;
    }

    private String referenceOfComparison(String meeting) {
        return issuedOf(meeting)
                .filter(each -> each.get("title").asString().contains("comparison"))
                .filter(each -> !each.get("minute").isNull())
                .findFirst()
                .orElseThrow()
                .get("reference")
                .asString();
    }

    private String outcomeOf(String meeting, String reference) {
        return issuedOf(meeting)
                .filter(each -> each.get("reference").asString("").equals(reference))
                .findFirst()
                .orElseThrow()
                .get("outcomeId")
                .asString();
    }

    private Stream<JsonNode> issuedOf(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/outcomes").get("items").valueStream();
    }
}
