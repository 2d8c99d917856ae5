package app.resolved.meetings.sheet;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What is noted as exempt, before there are minutes, reaches only those entitled. */
@MeetingsServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ExemptRowsIT {

    private static final String CANARY = "Dimetrodon";
    private static final String ENTITLED_CLERK = "CLERK" + Caller.ENTITLED;
    private static final Map<String, String> OPEN =
            Map.of("rowId", "r1", "who", "Mr Okafor", "what", "Circulate the graph");
    private static final Map<String, String> EXEMPT =
            Map.of(
                    "rowId",
                    "r2",
                    "who",
                    "Head of " + CANARY,
                    "what",
                    "Sell the " + CANARY,
                    "restriction",
                    "PARAGRAPH_3");

    @Autowired private Caller caller;

    @Test
    void anExemptRowLeavesAsAReferenceAlone(CapturedOutput log) {
        var meeting = caller.aMeeting("exempt-row", "XR");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(OPEN, EXEMPT));

        var issued = caller.post(sheet + "/issue", Map.of());

        assertThat(issued.at("/rows/1/restriction").asString()).isEqualTo("PARAGRAPH_3");
        assertThat(told(issued.at("/rows/1/outcomeId").asString()))
                .contains("Exempt action XR 2026/27-02", "\"restricted\":true")
                .doesNotContain(CANARY);
        assertThat(caller.page("/meetings/" + meeting, "MEMBER"))
                .bodyText()
                .contains("Circulate the graph")
                .doesNotContain(CANARY, "XR 2026/27-02");
        assertThat(log).doesNotContain(CANARY);
    }

    @Test
    void neitherItsWordsNorItsNumberAreThereForAClerkNotEntitled() {
        var meeting = caller.aMeeting("exempt-row-seen", "XS");
        var page = "/meetings/" + meeting + "/action-sheet";
        caller.post("/api" + page + "/rows", List.of(OPEN, EXEMPT));

        assertThat(caller.page(page, ENTITLED_CLERK)).bodyText().contains(CANARY);
        assertThat(caller.page(page + "/issue", ENTITLED_CLERK))
                .bodyText()
                .contains("Issue 2 actions?", "by its reference alone", "Exempt: paragraph 3");
        assertThat(caller.page(page, "CLERK")).bodyText().doesNotContain(CANARY);
        assertThat(caller.page(page + "/issue", "CLERK"))
                .bodyText()
                .contains("Issue 1 action?")
                .doesNotContain(CANARY);
        assertThat(caller.openAs("/api" + page, "CLERK"))
                .bodyText()
                .contains("\"toIssue\":1")
                .doesNotContain(CANARY);
    }

    @Test
    void aClerkNotEntitledIssuesTheOthersAndTheExemptRowWaitsForOneWhoIs() {
        var meeting = caller.aMeeting("exempt-row-waits", "XW");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(OPEN, EXEMPT));

        var first = caller.callAs(HttpMethod.POST, sheet + "/issue", Map.of(), "CLERK");
        var waiting = caller.get(sheet).get("toIssue").asInt();
        var second = caller.post(sheet + "/issue", Map.of());

        assertThat(first).hasStatusOk().bodyText().doesNotContain(CANARY);
        assertThat(waiting).isEqualTo(1);
        assertThat(references(second)).containsExactly("XW 2026/27-01", "XW 2026/27-02");
    }

    @Test
    void isMarkedOnThePageWhileSomebodyTypesAndKeptForThoseEntitled() {
        var meeting = caller.aMeeting("exempt-row-typed", "XT");
        var page = "/meetings/" + meeting + "/action-sheet";

        var draft = caller.press(page + "/draft", "CLERK", typed("Sell the " + CANARY, ""));
        var mark = caller.json(draft).at("/seen/r2").asString();
        var saved = caller.press(page, "CLERK", typed("Sell the " + CANARY + " soon", mark));

        assertThat(draft).hasStatusOk();
        assertThat(saved).hasRedirectedUrl(page);
        assertThat(saved.getMvcResult().getFlashMap().get("banner").toString())
                .contains("kept for a clerk");
        assertThat(caller.page(page, "CLERK")).bodyText().doesNotContain(CANARY);
        assertThat(caller.page(page, ENTITLED_CLERK))
                .bodyText()
                .contains(CANARY + " soon", "value=\"PARAGRAPH_5\" selected=\"selected\"");
    }

    @Test
    void aRowThatIsMarkedAfterIssueIsGoneFromTheSheetOfThoseNotEntitled() {
        var meeting = caller.aMeeting("exempt-row-later", "XL");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(OPEN, Map.of("what", "Sell the " + CANARY)));
        var id = caller.post(sheet + "/issue", Map.of()).at("/rows/1/outcomeId").asString();

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));

        assertThat(caller.page("/meetings/" + meeting + "/action-sheet", "CLERK"))
                .bodyText()
                .contains("Circulate the graph")
                .doesNotContain(CANARY);
        assertThat(caller.openAs(sheet, "CLERK")).bodyText().doesNotContain(CANARY);
        assertThat(caller.get(sheet).at("/rows/1/what").asString()).contains(CANARY);
    }

    @Test
    void refusesAReasonThatIsNone() {
        var meeting = caller.aMeeting("exempt-row-bad", "XB");

        var refused =
                caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/action-sheet/rows",
                        List.of(Map.of("what", "Sell", "restriction", "PARAGRAPH_8")));

        assertThat(refused)
                .hasStatus(400)
                .bodyText()
                .contains("must be PARAGRAPH_1 to PARAGRAPH_7, SECTION_100A or empty");
    }

    private static Map<String, String> typed(String what, String seen) {
        return Map.of(
                "row",
                "r2",
                "who",
                "",
                "what",
                what,
                "when",
                "",
                "seen",
                seen,
                "restriction",
                "PARAGRAPH_5");
    }

    private static List<String> references(JsonNode sheet) {
        return sheet.get("rows").valueStream().map(row -> row.get("reference").asString()).toList();
    }

    private static String told(String outcomeId) {
        return eventually()
                .until(
                        () ->
                                HeardOnKafka.all().stream()
                                        .filter(each -> outcomeId.equals(each.key()))
                                        .map(each -> each.fact().toString())
                                        .toList(),
                        told -> told.size() == 1)
                .getFirst();
    }
}
