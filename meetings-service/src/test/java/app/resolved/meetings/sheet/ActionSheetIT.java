package app.resolved.meetings.sheet;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class ActionSheetIT {

    private static final Map<String, String> GRAPH =
            Map.of("rowId", "r1", "who", "Mr Okafor", "what", "Circulate the graph", "when", "May");

    @Autowired private Caller caller;

    @Test
    void issuesTheMorningAfterWhatWasNotedAndTellsEachOutcomeOnce() {
        var meeting = caller.aMeeting("morning-after", "MA");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(GRAPH));
        caller.post(
                sheet + "/paste",
                Map.of("text", "Head of Roads; publish the routes; 1 May\nMs Fernsby; ask"));

        var issued = caller.post(sheet + "/issue", Map.of());
        var again = caller.post(sheet + "/issue", Map.of());

        assertThat(references(issued))
                .containsExactly("MA 2026/27-01", "MA 2026/27-02", "MA 2026/27-03");
        assertThat(again.get("rows")).isEqualTo(issued.get("rows"));
        assertThat(caller.get("/api/meetings/" + meeting).get("status").asString())
                .isEqualTo("ACTIONS_ISSUED");
        eventually()
                .untilAsserted(() ->
                        assertThat(
                                        HeardOnKafka.all().stream()
                                                .filter(told ->
                                                        told.fact()
                                                                .at("/outcome/meetingId")
                                                                .asString("")
                                                                .equals(meeting)))
                                .extracting(told -> told.fact().at("/outcome/title").asString())
                                .containsExactlyInAnyOrder(
                                        "Circulate the graph", "publish the routes", "ask"));
    }

    @Test
    void issuesARowThatWasForgottenByASecondPress() {
        var meeting = caller.aMeeting("forgotten-row", "FR");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(GRAPH));
        caller.post(sheet + "/issue", Map.of());

        caller.post(sheet + "/rows", List.of(Map.of("what", "Ask the police")));
        var second = caller.post(sheet + "/issue", Map.of());

        assertThat(references(second)).containsExactly("FR 2026/27-01", "FR 2026/27-02");
        assertThat(second.get("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void namesTheBadLinesOfAListAndNotesNothing() {
        var meeting = caller.aMeeting("bad-lines", "BL");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";

        var refused =
                caller.call(
                        HttpMethod.POST,
                        sheet + "/paste",
                        Map.of("text", "Ms Fernsby; ask; May\nMr Quill;;May"));

        assertThat(refused).hasStatus(400);
        assertThat(caller.json(refused).at("/errors/line 2").asString())
                .isEqualTo("Line 2 does not say what is asked.");
        assertThat(caller.get(sheet).get("rows").size()).isZero();
    }

    @Test
    void tellsOneOfTwoClerksWhatTheOtherWroteAndLosesNothing() {
        var meeting = caller.aMeeting("sheet-of-two", "S2");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        var seen = caller.post(sheet + "/rows", List.of(GRAPH)).at("/rows/0/seen").asString();

        var first = caller.call(HttpMethod.POST, sheet + "/rows", changed("Circulate A", seen));
        var second = caller.call(HttpMethod.POST, sheet + "/rows", changed("Circulate B", seen));

        assertThat(first).hasStatus(200);
        assertThat(second).hasStatus(409);
        assertThat(caller.get(sheet).at("/rows/0/what").asString()).isEqualTo("Circulate A");
    }

    @Test
    void savesTheWholeFormByPageAndShowsWhatGoesToWhom() {
        var meeting = caller.aMeeting("sheet-page", "SP");
        var path = "/meetings/" + meeting + "/action-sheet";

        var saved =
                caller.press(
                        path,
                        "CLERK",
                        Map.of(
                                "row",
                                "r1",
                                "who",
                                "",
                                "what",
                                "Ask <b>them</b>, please",
                                "when",
                                "",
                                "seen",
                                "",
                                "pasted",
                                "Head of Roads - publish the routes - 1 May",
                                "issue",
                                "true"));
        var summary = caller.page(path + "/issue", "CLERK");

        assertThat(saved).hasRedirectedUrl(path + "/issue");
        assertThat(summary)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Issue 2 actions?",
                        "nobody named: it comes to your desk",
                        "Ask &lt;b&gt;them&lt;/b&gt;, please",
                        "Head of Roads",
                        "papers of the next meeting");
    }

    @Test
    void issuesOnceWhenTheButtonIsPressedTwice() {
        var meeting = caller.aMeeting("pressed-twice", "PT");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        var version = caller.post(sheet + "/rows", List.of(GRAPH)).get("version").asString();
        var page = "/meetings/" + meeting + "/action-sheet";

        var first = caller.press(page + "/issue", "CLERK", Map.of("seen", version));
        var second = caller.press(page + "/issue", "CLERK", Map.of("seen", version));

        assertThat(first).hasRedirectedUrl(page);
        assertThat(second).hasRedirectedUrl(page);
        assertThat(references(caller.get(sheet))).containsExactly("PT 2026/27-01");
    }

    @Test
    void doesNotIssueWhatSomebodyElseNotedSinceItWasLookedOver() {
        var meeting = caller.aMeeting("looked-over", "LO");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        var version = caller.post(sheet + "/rows", List.of(GRAPH)).get("version").asString();
        caller.post(sheet + "/rows", List.of(Map.of("what", "Ask the police")));
        var page = "/meetings/" + meeting + "/action-sheet";

        var pressed = caller.press(page + "/issue", "CLERK", Map.of("seen", version));

        assertThat(pressed).hasRedirectedUrl(page + "/issue");
        assertThat(caller.get(sheet).get("toIssue").asInt()).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedAndPastedBesideTheBadLines() {
        var meeting = caller.aMeeting("keeps-typed", "KT");
        var path = "/meetings/" + meeting + "/action-sheet";

        var page =
                caller.press(
                        path,
                        "CLERK",
                        Map.of(
                                "row",
                                "r1",
                                "who",
                                "Dr Osei",
                                "what",
                                "Write",
                                "when",
                                "",
                                "seen",
                                "",
                                "pasted",
                                "Ms Fernsby; ask; May\nMr Quill;;May"));

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("Line 2 does not say what is asked.", "Dr Osei", "Mr Quill;;May");
    }

    @Test
    void savesWhileSomebodyTypesAndRemovesAndPutsBack() {
        var meeting = caller.aMeeting("typing", "TY");
        var path = "/meetings/" + meeting + "/action-sheet";
        var row = Map.of("row", "r1", "who", "Dr Osei", "what", "Write", "when", "", "seen", "");

        var draft = caller.press(path + "/draft", "CLERK", row);
        caller.press(path, "CLERK", Map.of("remove", "r1"));
        var without = caller.get("/api" + path).get("rows").size();
        var back = caller.press(path + "/rows/r1/put-back", "CLERK", Map.of());

        assertThat(draft).hasStatusOk();
        assertThat(without).isZero();
        assertThat(back).hasRedirectedUrl(path);
        assertThat(caller.page(path, "CLERK")).bodyText().contains("Dr Osei");
    }

    @Test
    void issuesNothingOfAMeetingToComeOrOfNothing() {
        caller.aMeeting("sheet-to-come", "TK");
        caller.put(
                "/api/meetings/sheet-to-come-2",
                Map.of("committeeId", "sheet-to-come", "date", "2027-01-12"));
        var sheet = "/api/meetings/sheet-to-come-2/action-sheet";
        caller.post(sheet + "/rows", List.of(GRAPH));

        assertThat(caller.call(HttpMethod.POST, sheet + "/issue", Map.of())).hasStatus(409);
        assertThat(
                        caller.call(
                                HttpMethod.POST,
                                "/api/meetings/sheet-to-come/action-sheet/issue",
                                Map.of()))
                .hasStatus(404);
    }

    private static List<Map<String, String>> changed(String what, String seen) {
        return List.of(Map.of("rowId", "r1", "what", what, "seen", seen));
    }

    private static List<String> references(JsonNode sheet) {
        return StreamSupport.stream(sheet.get("rows").spliterator(), false)
                .map(row -> row.get("reference").asString())
                .toList();
    }
}
