package app.resolved.meetings.publishing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class PublicPagesIT {

    @Autowired private Caller caller;
    @Autowired private MockMvc mvc;

    @Test
    void showsNothingOfABodyUntilItIsSwitchedOn() {
        var meeting = caller.aMeeting("pub-switch", "UA");
        var id = record(meeting, "Open the headgate");
        found("pub-switch", 1);

        var before = caller.anybody("/public/outcomes/" + id);
        var nothing = caller.anybody("/public/outcomes/none");
        caller.publish("pub-switch", true);
        var on = caller.anybody("/public/outcomes/" + id);
        caller.publish("pub-switch", false);
        var off = caller.anybody("/public/outcomes/" + id);

        assertThat(on).hasStatusOk().bodyText().contains("Open the headgate", "UA 2026/27-01");
        for (var shut : List.of(before, nothing, off)) {
            assertThat(shut).hasStatus(404);
            assertThat(body(shut)).isEqualTo(body(nothing)).doesNotContain("headgate");
        }
        assertThat(caller.anybody("/public/outcomes?words=headgate"))
                .bodyText()
                .doesNotContain("headgate</a>", "1 outcome");
    }

    @Test
    void marksWhatIsDraftUntilTheMinutesAreApproved() {
        var meeting = caller.aMeeting("pub-draft", "UB");
        var id = record(meeting, "Gild the weathervane");
        caller.publish("pub-draft", true);

        var draft = caller.anybody("/public/outcomes/" + id);
        caller.post("/api/meetings/" + meeting + "/hold", Map.of());
        caller.upload(meeting, app.resolved.meetings.SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        caller.post("/api/meetings/" + meeting + "/approve-minutes", Map.of());

        assertThat(draft).bodyText().contains("Draft: the committee has not approved");
        assertThat(caller.anybody("/public/outcomes/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Gild the weathervane")
                .doesNotContain("Draft");
    }

    @Test
    void takesBackWhatBecomesExempt() {
        var meeting = caller.aMeeting("pub-exempt", "UC");
        var id = record(meeting, "Buy the withybed field");
        caller.publish("pub-exempt", true);
        found("pub-exempt", 1);
        assertThat(caller.anybody("/public/outcomes?words=withybed"))
                .bodyText()
                .contains("Buy the withybed");

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));

        assertThat(caller.anybody("/public/outcomes/" + id)).hasStatus(404);
        for (var address :
                List.of(
                        "outcomes?committee=pub-exempt",
                        "outcomes.json?committee=pub-exempt",
                        "outcomes.atom?committee=pub-exempt")) {
            assertThat(caller.anybody("/public/" + address))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("withybed");
        }
        eventually()
                .untilAsserted(() ->
                        assertThat(caller.anybody("/public/outcomes?committee=pub-exempt"))
                                .bodyText()
                                .contains("Nothing was found"));
    }

    @Test
    void leavesNoTraceOfABodyThatIsNotPublic() {
        caller.put(
                "/api/committees/pub-closed",
                Map.of("code", "UD", "name", "Appointments Panel Zeta", "visibility", "CLOSED"));
        caller.put(
                "/api/meetings/pub-closed",
                Map.of("committeeId", "pub-closed", "date", "2026-11-03"));
        var id = record("pub-closed", "Interview the zymologist");

        var switched =
                caller.call(
                        HttpMethod.PUT,
                        "/api/committees/pub-closed/publication",
                        Map.of("published", true));

        assertThat(switched).hasStatus(409);
        assertThat(caller.anybody("/public/outcomes/" + id)).hasStatus(404);
        assertThat(caller.anybody("/public/outcomes?committee=pub-closed")).hasStatus(404);
        assertThat(caller.anybody("/public/outcomes?committee=no-such-body")).hasStatus(404);
        assertThat(caller.anybody("/public/outcomes"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Appointments Panel Zeta", "pub-closed", "zymologist");
    }

    @Test
    void givesDataAndAFeedOfTheSame() {
        var meeting = caller.aMeeting("pub-data", "UE");
        record(meeting, "Mend the <i>sundial</i> & fence");
        caller.publish("pub-data", true);
        found("pub-data", 1);

        var data = caller.json(caller.anybody("/public/outcomes.json?committee=pub-data"));
        var feed = caller.anybody("/public/outcomes.atom?committee=pub-data");

        assertThat(data.at("/items/0/title").asString())
                .isEqualTo("Mend the <i>sundial</i> & fence");
        assertThat(data.at("/items/0/address").asString()).contains("/public/outcomes/");
        assertThat(feed)
                .hasStatusOk()
                .bodyText()
                .contains("<title>Draft: Mend the &lt;i&gt;sundial&lt;/i&gt; &amp; fence</title>")
                .contains("xmlns=\"http://www.w3.org/2005/Atom\"");
    }

    @Test
    void needsNoSignInSetsNoCookieAndMayBeCached() {
        var page = caller.anybody("/public/outcomes");
        var headers = page.getResponse();

        assertThat(page).hasStatusOk();
        assertThat(headers.getCookies()).isEmpty();
        assertThat(headers.getHeader("Set-Cookie")).isNull();
        assertThat(headers.getHeader("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(headers.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(body(page)).contains("rel=\"canonical\"").doesNotContain("Sign out", "_csrf");
        assertThat(caller.anybody("/robots.txt"))
                .bodyText()
                .contains("Allow: /public", "Disallow: /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void canBeReadAlone(String method) {
        var result =
                MockMvcTester.create(mvc)
                        .perform(
                                MockMvcRequestBuilders.request(
                                        HttpMethod.valueOf(method), "/public/outcomes"));

        assertThat(result.getResponse().getStatus()).isIn(401, 403, 405, 302);
    }

    @Test
    void letsAClerkSwitchThemOnOnAPage() {
        caller.aMeeting("pub-page", "UF");
        var path = "/committees/pub-page/publication";

        assertThat(caller.page(path, "CLERK")).bodyText().contains("switched off");
        assertThat(caller.press(path, "MEMBER", Map.of("on", "true"))).hasStatus(403);
        assertThat(caller.press(path, "CLERK", Map.of("on", "true"))).hasRedirectedUrl(path);
        assertThat(caller.page(path, "CLERK"))
                .bodyText()
                .contains("switched on", "Switch them off");
    }

    private String record(String meeting, String title) {
        return recorded(meeting, title).get("outcomeId").asString();
    }

    private JsonNode recorded(String meeting, String title) {
        return caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
    }

    private void found(String committee, int many) {
        eventually()
                .until(() ->
                        caller.get("/api/outcomes?committeeId=" + committee).get("items").size()
                                == many);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
