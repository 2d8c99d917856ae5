package app.resolved.meetings.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A pack of several papers: the minutes are found in it, and a clerk can say that others are. */
@MeetingsServiceTest
class PackIT {

    @Autowired private Caller caller;

    @Test
    void readsTheMinutesOfTheMeetingInAPackAndAnotherPaperWhenAsked() {
        var meeting = caller.aMeeting("pack", "PK");
        upload(meeting);
        var found = caller.get("/api/meetings/" + meeting + "/review");

        var parts = caller.get("/api/meetings/" + meeting + "/minutes/parts");
        var other = caller.post("/api/meetings/" + meeting + "/minutes/part", Map.of("paper", 1));

        assertThat(found.toString()).contains("gritting routes").doesNotContain("verges");
        assertThat(found.get("notices")).isEmpty();
        assertThat(parts.get("papers").findValuesAsString("title"))
                .contains(
                        "Minutes of a meeting of the Roads Panel held on Tuesday, 6 October 2026");
        assertThat(parts.at("/papers/1/firstPage").asInt()).isEqualTo(2);
        assertThat(other.toString()).contains("verges").doesNotContain("gritting routes");
        assertThat(other.at("/notices/0").asString())
                .contains(
                        "dated 6 October 2026",
                        "this meeting was on 3 November 2026",
                        "minutes of 2 meetings");
    }

    @Test
    void saysThatTheMinutesAreOfAnotherBody() {
        var meeting = caller.aMeeting("pack-body", "PO");
        caller.put("/api/committees/pack-sluices", Map.of("code", "PKS", "name", "Sluices Panel"));

        upload(
                meeting,
                "other.txt",
                Packs.OTHER.replace("Roads Panel", "Sluices Panel").getBytes(UTF_8));

        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("is headed “Sluices Panel”", "meeting of “Committee pack-body”");
    }

    @Test
    void letsAClerkChoosePagesOnAPage() {
        var meeting = caller.aMeeting("pack-pages", "PP");
        upload(meeting);
        var path = "/meetings/" + meeting + "/minutes/part";

        var asked = caller.page(path, "CLERK");
        var wrong =
                caller.press(
                        path, "CLERK", Map.of("paper", "pages", "firstPage", "9", "lastPage", "2"));
        var chosen =
                caller.press(
                        path, "CLERK", Map.of("paper", "pages", "firstPage", "2", "lastPage", "2"));

        assertThat(asked)
                .hasStatusOk()
                .bodyText()
                .contains("looks like minutes", "page 2", "are read now");
        assertThat(wrong).hasStatus(422).bodyText().contains("between 1 and ");
        assertThat(chosen).hasRedirectedUrl("/meetings/" + meeting + "/review");
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("cut the verges", "Read another part", "dated 6 October 2026");
        assertThat(caller.page(path, "MEMBER")).hasStatus(403);
    }

    @Test
    void keepsThePartOnceSomethingIsDecided() {
        var meeting = caller.aMeeting("pack-begun", "PB");
        upload(meeting);
        caller.acceptAll(meeting);

        var result =
                caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/minutes/part",
                        Map.of("paper", 1));

        assertThat(result).hasStatus(409);
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .doesNotContain("Read another part");
    }

    @Test
    void givesThePackBackAsItCame() {
        var meeting = caller.aMeeting("pack-back", "BK");
        byte[] pack = upload(meeting);

        var file = caller.page("/meetings/" + meeting + "/minutes/file", "CLERK");

        assertThat(file).hasStatusOk().hasContentType("application/pdf").body().isEqualTo(pack);
        assertThat(file).headers().hasValue("X-Content-Type-Options", "nosniff");
    }

    private byte[] upload(String meeting) {
        byte[] pack = Packs.packOf(Packs.headed("Committee " + meeting));
        upload(meeting, "pack.pdf", pack);
        return pack;
    }

    private void upload(String meeting, String name, byte[] file) {
        caller.ok(caller.upload("/api/meetings/" + meeting + "/minutes", name, file));
    }
}
