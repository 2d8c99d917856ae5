package app.resolved.meetings.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The wrong document is thrown away with its review, while nothing of it is issued. */
@MeetingsServiceTest
class StartAgainIT {

    @Autowired private Caller caller;

    @Test
    void startsAgainWithAnotherDocumentWhileNothingIsIssued() {
        var meeting = caller.aMeeting("start-again", "SG");
        caller.upload(meeting, Packs.OTHER);
        var review = "/meetings/" + meeting + "/review";
        var path = "/meetings/" + meeting + "/minutes/start-again";
        caller.press(review + "/ticked", "CLERK", Map.of());
        var seen = Map.of("version", caller.get("/api" + review).get("version").asString());
        var wrong = caller.upload("/api/meetings/" + meeting + "/minutes", "m.txt", right());
        var asked = caller.page(path, "CLERK");
        caller.press(review + "/ticked/take-back", "CLERK", Map.of());

        var unseen = caller.press(path, "CLERK", seen);
        var kept = caller.get("/api" + review);
        var done = caller.press(path, "CLERK", Map.of("version", kept.get("version").asString()));

        assertThat(wrong).hasStatus(409).bodyText().contains("Start again with another document");
        assertThat(asked).bodyText().contains("1 decision is thrown away: 1 of yours, 0 of others");
        assertThat(unseen).hasRedirectedUrl(path);
        assertThat(kept.toString()).contains("verges");
        assertThat(done).hasRedirectedUrl("/meetings/" + meeting + "/minutes");
        assertThat(caller.open("/api" + review)).hasStatus(404);
        assertThat(caller.get("/api/meetings/" + meeting).toString()).doesNotContain("MINUTES");

        caller.ok(caller.upload("/api/meetings/" + meeting + "/minutes", "m.txt", right()));
        assertThat(caller.get("/api" + review).toString())
                .contains("gritting routes")
                .doesNotContain("verges");
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        assertThat(caller.call(HttpMethod.DELETE, "/api" + review, Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("action sheet");
        assertThat(
                        caller.upload(
                                "/api/meetings/" + meeting + "/minutes",
                                "o.txt",
                                Packs.OTHER.getBytes(UTF_8)))
                .hasStatus(409)
                .bodyText()
                .contains("action sheet");
    }

    private static byte[] right() {
        return Packs.headed("Committee start-again").getBytes(UTF_8);
    }
}
