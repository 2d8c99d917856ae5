package app.resolved.meetings.outcomes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import app.resolved.meetings.Caller;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * What is marked as exempt later is found in no other way: lists, search, exports, public pages.
 */
@MeetingsServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ExemptWaysIT {

    private static final String CANARY = "Plesiosaurus";
    private static final String ENTITLED_CLERK = "CLERK" + Caller.ENTITLED;

    private static final String ITEMS = "/api/work-programme/items/";
    private static final String REFERRED =
            "that the %s report be added to the work programme and be referred to Committee"
                    + " exempt-other";

    @Autowired private Caller caller;
    @Autowired private MockMvc mvc;

    @Test
    void whatIsMarkedLaterIsFoundInNoOtherWay(CapturedOutput log) {
        var meeting = caller.aMeeting("exempt-ways", "EXW");
        caller.aMeeting("exempt-other", "EXO");
        caller.put(
                "/api/meetings/exempt-next",
                Map.of("committeeId", "exempt-ways", "date", "2026-12-01"));
        caller.put("/api/committees/exempt-ways/publication", Map.of("published", true));
        var outcome =
                caller.post(
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of(
                                "title", CANARY + " report",
                                "madeTo", "Head of " + CANARY,
                                "wording", REFERRED.formatted(CANARY)));
        var id = outcome.get("outcomeId").asString();
        var item = onProgramme("exempt-ways");
        var proposed = onProgramme("exempt-other");
        caller.post(ITEMS + item + "/place", Map.of("slot", "month:2027-03"));
        caller.post(
                ITEMS + item + "/place",
                Map.of("slot", "month:2027-04", "reason", CANARY + " late"));
        caller.post(ITEMS + proposed + "/accept", Map.of("slot", "tbc"));
        assertThat(anybody("/public/outcomes/" + id)).bodyText().contains(CANARY);

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));

        for (var each : List.of(item, proposed)) {
            eventually()
                    .untilAsserted(() ->
                            assertThat(caller.get(ITEMS + each).get("title").asString())
                                    .isEqualTo("EXW 2026/27-01"));
        }
        for (var role : List.of("CLERK", "CHAIR", "MEMBER", "OFFICER")) {
            assertThat(pages(item, proposed).map(path -> caller.page(path, role)))
                    .allSatisfy(page -> assertThat(page).hasStatusOk())
                    .allSatisfy(page -> assertThat(page).bodyText().doesNotContain(CANARY));
            assertThat(answers(item, proposed).map(path -> caller.openAs(path, role)))
                    .allSatisfy(answer -> assertThat(answer).hasStatusOk())
                    .allSatisfy(answer -> assertThat(answer).bodyText().doesNotContain(CANARY));
            assertThat(errors(id, role))
                    .allSatisfy(error -> assertThat(error).hasStatus(404))
                    .allSatisfy(error -> assertThat(error).bodyText().doesNotContain(CANARY));
        }
        assertThat(Stream.of("outcomes", "outcomes.json", "outcomes.atom"))
                .map(path -> anybody("/public/" + path + "?committee=exempt-ways"))
                .allSatisfy(page -> assertThat(page).hasStatusOk())
                .allSatisfy(page -> assertThat(page).bodyText().doesNotContain(CANARY));
        assertThat(anybody("/public/outcomes/" + id)).hasStatus(404);
        assertThat(caller.page("/reader", "CLERK")).bodyText().doesNotContain(CANARY);
        assertThat(caller.page("/search?committeeId=exempt-ways", ENTITLED_CLERK))
                .bodyText()
                .contains(CANARY);
        assertThat(log).doesNotContain(CANARY);
    }

    private static Stream<String> pages(String item, String proposed) {
        return Stream.of(
                "/search?committeeId=exempt-ways",
                "/search?words=report&year=2026/27",
                "/work-programme?committeeId=exempt-ways",
                "/work-programme?committeeId=exempt-other",
                "/work-programme/items/" + item,
                "/work-programme/items/" + proposed,
                "/work-programme/export.csv?committeeId=exempt-ways",
                "/meetings/exempt-ways",
                "/meetings/exempt-next",
                "/meetings/exempt-next/matters-arising");
    }

    private static Stream<String> answers(String item, String proposed) {
        return Stream.of(
                "/api/outcomes?committeeId=exempt-ways",
                "/api/outcomes?words=" + CANARY,
                "/api/work-programme?committeeId=exempt-ways",
                "/api/work-programme?committeeId=exempt-other",
                ITEMS + item,
                ITEMS + proposed,
                "/api/meetings/exempt-ways/outcomes",
                "/api/meetings/exempt-next/matters-arising");
    }

    private List<MvcTestResult> errors(String id, String role) {
        var path = "/api/outcomes/" + id;
        return List.of(
                caller.openAs(path, role),
                caller.callAs(HttpMethod.POST, path + "/amend", Map.of("title", ""), role),
                caller.callAs(HttpMethod.POST, path + "/withdraw", Map.of("reason", "x"), role));
    }

    private String onProgramme(String committee) {
        return eventually()
                .until(
                        () -> caller.get("/api/work-programme?committeeId=" + committee),
                        listed -> listed.get("items").size() == 1)
                .at("/items/0/itemId")
                .asString();
    }

    private MvcTestResult anybody(String path) {
        return MockMvcTester.create(mvc)
                .perform(MockMvcRequestBuilders.get(path).with(anonymous()));
    }
}
