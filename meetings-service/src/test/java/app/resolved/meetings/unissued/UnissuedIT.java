package app.resolved.meetings.unissued;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What was written down of a meeting and is not issued is said until it is. */
@MeetingsServiceTest
class UnissuedIT {

    private static final String PAGE = "/meetings/unissued";
    private static final Map<String, String> ROW = Map.of("rowId", "r1", "what", "Go");

    @Autowired private Caller caller;

    @Test
    void saysThatAReviewIsNotFinishedUntilItIsIssued() {
        var meeting = caller.aMeeting("unissued-minutes", "UIM");
        var clerk = "CLERK" + Caller.OF + meeting;

        caller.upload(meeting, SampleMinutes.TEXT);
        var begun = caller.page(PAGE, clerk);
        var proposals = caller.get("/api/meetings/" + meeting + "/review").get("proposals").size();
        caller.acceptAll(meeting);
        var decided = caller.page(PAGE, clerk);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        var issued = caller.page(PAGE, clerk);

        assertThat(begun)
                .bodyText()
                .contains("%1$d of %1$d proposals from its minutes are left".formatted(proposals));
        assertThat(decided).bodyText().contains("Nothing is issued of them yet");
        assertThat(issued)
                .bodyText()
                .contains("Everything that was written down")
                .doesNotContain("Go on");
        eventually().untilAsserted(() -> assertThat(told(meeting)).containsExactly("MINUTES", ""));
    }

    @Test
    void saysThatRowsOfTheSheetAreNotIssuedThoseNotedLaterToo() {
        var meeting = caller.aMeeting("unissued-rows", "UIR");
        var clerk = "CLERK" + Caller.OF + meeting;
        var sheet = "/api/meetings/" + meeting + "/action-sheet";

        caller.post(sheet + "/rows", List.of(ROW));
        var noted = caller.page(PAGE, clerk);
        caller.post(sheet + "/issue", Map.of());
        var issued = caller.page(PAGE, clerk);
        caller.post(sheet + "/rows", List.of(Map.of("rowId", "r2", "what", "Come")));
        var later = caller.page(PAGE, clerk);
        caller.call(HttpMethod.DELETE, sheet + "/rows/r2", Map.of());

        assertThat(noted).bodyText().contains("1 row of its action sheet is not issued.");
        assertThat(issued).bodyText().doesNotContain("action sheet is");
        assertThat(later).bodyText().contains("1 row of its action sheet is not issued.");
        assertThat(caller.page(PAGE, clerk)).bodyText().doesNotContain("action sheet is");
        eventually()
                .untilAsserted(
                        () -> assertThat(told(meeting)).containsExactly("SHEET", "", "SHEET", ""));
    }

    @Test
    void saysNothingOfExemptRowsToWhoMayNotReadThem() {
        var meeting = caller.aMeeting("unissued-closed", "UIX");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post("/api/meetings/" + meeting + "/hold", Map.of());
        caller.post(
                sheet + "/rows",
                List.of(Map.of("rowId", "r1", "what", "Sell", "restriction", "PARAGRAPH_3")));

        var other = "CLERK" + Caller.OF + meeting;

        assertThat(caller.page(PAGE, other + Caller.ENTITLED))
                .bodyText()
                .contains("1 exempt row of");
        assertThat(caller.page(PAGE, other)).bodyText().doesNotContain("exempt", "not issued.");
    }

    @Test
    void doesNotCancelAMeetingOfWhichSomethingWaits() {
        var meeting = caller.aMeeting("unissued-cancel", "UIC");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(ROW));

        var refused =
                caller.call(HttpMethod.POST, "/api/meetings/" + meeting + "/cancel", Map.of());
        caller.call(HttpMethod.DELETE, sheet + "/rows/r1", Map.of());
        var cancelled =
                caller.call(HttpMethod.POST, "/api/meetings/" + meeting + "/cancel", Map.of());

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyText().contains("is not issued yet");
        assertThat(cancelled).hasStatus(200);
    }

    @Test
    void saysThatNothingIsHereOfAMeetingUntilAClerkSaysThatNothingCameOfIt() {
        var meeting = caller.aMeeting("unissued-nothing", "UIN");
        var clerk = "CLERK" + Caller.OF + meeting;

        var before = caller.page(PAGE, clerk);
        caller.press("/meetings/" + meeting + "/nothing-to-follow-up", clerk, Map.of());

        assertThat(before).bodyText().contains("Neither minutes nor an action sheet are here");
        assertThat(caller.page(PAGE, clerk)).bodyText().doesNotContain("Neither minutes");
        assertThat(caller.get("/api/meetings/" + meeting).get("status").asString())
                .isEqualTo("ACTIONS_ISSUED");
    }

    private static List<String> told(String meeting) {
        return HeardOnKafka.all().stream()
                .filter(each -> each.type().equals("meeting.unissued-changed.v1"))
                .filter(each -> each.key().equals(meeting))
                .map(each -> each.fact().at("/meeting/waiting/0/what").asString(""))
                .toList();
    }
}
