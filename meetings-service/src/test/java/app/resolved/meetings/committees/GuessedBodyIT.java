package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever guesses the id or the name of a closed body learns no more than from one that is not. */
@MeetingsServiceTest
class GuessedBodyIT {

    private static final String CLERK_HERE = "CLERK" + Caller.OF + "guess-here";
    private static final String PAGE =
            """
            <!DOCTYPE html><html><body><h1>Agenda and minutes</h1>
            <h2 class="mgSubTitleTxt">%s - Tuesday, 3rd November, 2026 10.30 am</h2>
            <table class="mgItemTable"><tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td>
            <td><p class="mgAiTitleTxt">Verges</p><p class="mgSubItemTitleTxt">Decision:</p>
            <div class="mgWordPara"><p>RESOLVED that the verges be cut.</p></div></td></tr></table></body></html>
            """;

    @Autowired private Caller caller;

    @BeforeEach
    void aClosedBodyThatMeets() {
        caller.put(
                "/api/committees/guess-shut",
                Map.of("code", "GSH", "name", "Guessed Inquiry", "visibility", "CLOSED"));
        caller.put(
                "/api/meetings/guess-shut",
                Map.of("committeeId", "guess-shut", "date", "2026-11-03"));
        caller.put("/api/committees/guess-here", Map.of("code", "GHE", "name", "Guessing Board"));
    }

    @Test
    void isNotToldByTheNameThatASavedPageGives() {
        var look = lookAt("Guessed Inquiry", "");
        var unknown = lookAt("Guessed Nothing", "");

        assertThat(look).hasStatusOk();
        assertThat(look).bodyText().doesNotContain("guess-shut");
        assertThat(told(look).replace("Inquiry", ""))
                .isEqualTo(told(unknown).replace("Nothing", ""));
        assertThat(lookAt("Any", "?committeeId=guess-shut").getResponse().getContentAsByteArray())
                .isEqualTo(
                        lookAt("Any", "?committeeId=guess-none")
                                .getResponse()
                                .getContentAsByteArray());
        assertThat(caller.ok(lookOfItsOwn()).get("meetingId").asString()).isEqualTo("guess-shut");
    }

    @Test
    void isNotToldByReferringAnItemToIt() {
        var item =
                caller.post(
                                "/api/work-programme/items",
                                Map.of("committeeId", "guess-here", "title", "A report"))
                        .get("itemId")
                        .asString();

        var guessed = refer(item, "guess-shut");
        var never = refer(item, "guess-none");

        assertThat(guessed).hasStatus(400);
        assertThat(told(guessed)).isEqualTo(told(never));
        var onPage =
                caller.press(
                        "/work-programme/items/" + item + "/refer",
                        CLERK_HERE,
                        Map.of("committeeId", "guess-shut"));
        assertThat(onPage).hasStatus(422);
        assertThat(caller.get("/api/work-programme?committeeId=guess-shut").get("items")).isEmpty();
    }

    @Test
    void isNotToldByMakingABodyPartOfIt() {
        var guessed = partOf("guess-shut");
        var never = partOf("guess-none");

        assertThat(guessed).hasStatus(400);
        assertThat(told(guessed)).isEqualTo(told(never));
    }

    private MvcTestResult partOf(String parent) {
        return caller.callAs(
                HttpMethod.PUT,
                "/api/committees/guess-here",
                Map.of("code", "GHE", "name", "Guessing Board", "parentId", parent),
                CLERK_HERE);
    }

    private MvcTestResult refer(String item, String body) {
        return caller.callAs(
                HttpMethod.POST,
                "/api/work-programme/items/" + item + "/refer",
                Map.of("committeeId", body),
                CLERK_HERE);
    }

    private MvcTestResult lookAt(String body, String query) {
        return caller.sendFileAs(
                "/api/imports/modern-gov/look" + query, "p.htm", page(body), CLERK_HERE);
    }

    private MvcTestResult lookOfItsOwn() {
        return caller.upload("/api/imports/modern-gov/look", "p.htm", page("Guessed Inquiry"));
    }

    private static byte[] page(String body) {
        return PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String told(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
