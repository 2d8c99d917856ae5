package app.resolved.meetings.outcomes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/** The words of exempt matter are found with those entitled, and nowhere else. */
@MeetingsServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ExemptMatterIT {

    private static final String CANARY = "Quetzalcoatlus";
    private static final String ENTITLED_CLERK = "CLERK" + Caller.ENTITLED;

    @Autowired private Caller caller;

    @Test
    void wordsOfExemptMatterReachOnlyThoseEntitled(CapturedOutput log) {
        var meeting = caller.aMeeting("exempt-minutes", "EXM");
        caller.upload(meeting, minutes());
        markAllExempt(meeting);
        var reviewed = "/meetings/" + meeting + "/review";
        var closed = List.of(reviewed, "/meetings/" + meeting + "/minutes/file");
        var entitled = closed.stream().map(path -> caller.page(path, ENTITLED_CLERK)).toList();
        var others = closed.stream().map(path -> caller.page(path, "CLERK")).toList();
        var hidden = caller.page("/meetings/" + meeting, "CLERK");
        caller.acceptAll(meeting);
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        var actions = issued.get("actions").size();
        var id = issued.at("/actions/0/outcomeId").asString();
        caller.call(HttpMethod.POST, "/api/outcomes/" + id + "/amend", Map.of("title", CANARY));
        caller.post("/api/outcomes/" + id + "/withdraw", Map.of("reason", "About " + CANARY));

        assertThat(entitled).allSatisfy(page -> assertThat(page).bodyText().contains(CANARY));
        assertThat(others).allSatisfy(page -> assertThat(page).hasStatus(404));
        assertThat(hidden).bodyText().doesNotContain(CANARY, "left to decide");
        for (var role : List.of("CLERK", "CHAIR", "MEMBER", "OFFICER", "COORDINATOR")) {
            assertThat(caller.page("/meetings/" + meeting, role))
                    .bodyText()
                    .doesNotContain(CANARY, "EXM 2026/27");
            assertThat(caller.page("/outcomes/" + id, role)).hasStatus(404);
        }
        assertThat(caller.page("/meetings/" + meeting, ENTITLED_CLERK)).bodyText().contains(CANARY);
        assertThat(caller.page("/outcomes/" + id, ENTITLED_CLERK)).bodyText().contains(CANARY);
        assertThat(actions).isPositive();
        var told = told(id, 2);
        assertThat(told).allSatisfy(words -> assertThat(words).contains("Exempt action EXM"));
        assertThat(allTold()).noneMatch(words -> words.contains(CANARY));
        assertThat(log).doesNotContain(CANARY);
    }

    @Test
    void whatIsMarkedLaterIsToldAgainWithoutItsWords() {
        var meeting = caller.aMeeting("exempt-later", "EXL");
        var id =
                caller.post(
                                "/api/meetings/" + meeting + "/outcomes",
                                Map.of("title", "Sell the depot", "madeTo", "Head of Estates"))
                        .get("outcomeId")
                        .asString();

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of(
                        "terms",
                        Map.of("restriction", "PARAGRAPH_3"),
                        "reason",
                        "The depot's sale"));

        var told = told(id, 2);
        assertThat(told.getFirst()).contains("Sell the depot", "Head of Estates");
        assertThat(told.getLast())
                .contains("Exempt action EXL 2026/27-01", "\"restricted\":true")
                .doesNotContain("depot", "Estates");
        assertThat(caller.page("/meetings/" + meeting, "MEMBER"))
                .bodyText()
                .doesNotContain("depot", "EXL 2026/27-01");
    }

    @Test
    void exemptMatterRecordedByHandIsNeverToldInWords() {
        var meeting = caller.aMeeting("exempt-by-hand", "EXH");

        var id =
                caller.post(
                                "/api/meetings/" + meeting + "/outcomes",
                                Map.of(
                                        "title",
                                        CANARY,
                                        "due",
                                        "before the " + CANARY,
                                        "terms",
                                        Map.of("restriction", "SECTION_100A")))
                        .get("outcomeId")
                        .asString();

        assertThat(told(id, 1).getFirst())
                .contains("Exempt action EXH 2026/27-01")
                .doesNotContain(CANARY);
    }

    @Test
    void anUploadThatHoldsExemptMatterIsKeptWithoutTellingItsWords(CapturedOutput log) {
        var meeting = caller.aMeeting("exempt-upload", "EXU");

        var answer = caller.uploadAs(meeting, minutesWithAnExemptItem(), "CLERK");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("kept for a clerk", "\"withheld\":true", "\"proposals\":[]")
                .doesNotContain(CANARY, "depot");
        var review = "/api/meetings/" + meeting + "/review";
        assertThat(caller.openAs(review, "CLERK")).hasStatus(404);
        assertThat(caller.openAs(review, ENTITLED_CLERK)).bodyText().contains(CANARY);
        assertThat(log).doesNotContain(CANARY);
    }

    private void markAllExempt(String meeting) {
        caller.get("/api/meetings/" + meeting + "/review")
                .get("proposals")
                .valueStream()
                .map(each -> each.get("proposalId").asString())
                .forEach(id ->
                        caller.put(
                                "/api/meetings/" + meeting + "/review/proposals/" + id + "/terms",
                                Map.of("restriction", "PARAGRAPH_3")));
    }

    private static String minutesWithAnExemptItem() {
        return """
        MINUTES of a meeting of the Scrutiny Committee held on Tuesday 3 November 2026

        15. Exclusion of the Press and Public

        RESOLVED that the press and public be excluded for the following item, since it
        holds exempt information under paragraph 3 of Part 1 of Schedule 12A.

        16. Sale of the depot

        RESOLVED that the Head of Legal Services prepare the %s contract for the depot.
        """
                .formatted(CANARY);
    }

    private static String minutes() {
        return """
        MINUTES of a meeting of the Scrutiny Committee held on Tuesday 3 November 2026

        51. Sale of land

        The Head of Estates undertook to report on the %s valuation by the end of March.

        RESOLVED that the Head of Legal Services prepare the %s contract and report back.
        """
                .formatted(CANARY, CANARY);
    }

    private static List<String> told(String outcomeId, int times) {
        return eventually()
                .until(
                        () ->
                                HeardOnKafka.all().stream()
                                        .filter(each -> outcomeId.equals(each.key()))
                                        .map(each -> each.fact().toString())
                                        .toList(),
                        told -> told.size() == times);
    }

    private static Stream<String> allTold() {
        return HeardOnKafka.all().stream().map(each -> each.fact().toString());
    }
}
