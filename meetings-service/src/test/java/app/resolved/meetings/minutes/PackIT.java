package app.resolved.meetings.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.reading.adapters.extraction.PdfPapers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A pack of several papers: the minutes are found in it, and a clerk can say that others are. */
@MeetingsServiceTest
class PackIT {

    private static final String OTHER =
            """
            Minutes of a meeting of the Roads Panel held on Tuesday, 6 October 2026

            PRESENT: Mr P Quill (Chairman)

            7. Verges

            RESOLVED that the Director of Highways be requested to cut the verges of Mill Lane.
            """;

    private static final String EXEMPT_ITEM =
            """

            49. Exclusion of the press and public

            RESOLVED that the press and public be excluded for the following item, since it holds exempt information under paragraph 3 of Part 1 of Schedule 12A.

            50. Sale of the depot

            RESOLVED that the Head of Legal Services prepare the Plesiosaurus contract for the depot.
            """;

    private static final String ENTITLED = "CLERK" + Caller.ENTITLED;

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

        upload(meeting, "other.txt", OTHER.replace("Roads Panel", "Sluices Panel").getBytes(UTF_8));

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
    void exemptMinutesInAPackAreOpenedByNoOtherPart() {
        var meeting = caller.aMeeting("pack-exempt", "PX");
        upload(meeting, "pack.pdf", packOf(headed("Committee " + meeting) + EXEMPT_ITEM));

        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
        caller.post("/api/meetings/" + meeting + "/minutes/part", Map.of("paper", 1));

        assertThat(caller.page("/meetings/" + meeting + "/review", ENTITLED))
                .bodyText()
                .contains("cut the verges")
                .doesNotContain("Plesiosaurus");
        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
    }

    @Test
    void anExemptReportInAPackClosesTheWholeOfIt() {
        var meeting = caller.aMeeting("pack-report", "PKR");
        byte[] pack =
                PdfPapers.of("Papers", headed("Committee " + meeting))
                        .newPage()
                        .paragraphs(
                                "NOT FOR PUBLICATION\n\nThe Plesiosaurus lease, by Head of Estates")
                        .bytes();

        var uploaded =
                caller.sendFileAs(
                        "/api/meetings/" + meeting + "/minutes", "pack.pdf", pack, "CLERK");
        var again =
                caller.sendFileAs(
                        "/api/meetings/" + meeting + "/minutes", "pack.pdf", pack, "CLERK");

        assertThat(uploaded).hasStatusOk().bodyText().contains("\"withheld\":true");
        assertThat(again).hasStatusOk().bodyText().contains("\"withheld\":true");
        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
        assertThat(caller.page("/meetings/" + meeting + "/minutes/file", ENTITLED)).hasStatusOk();
    }

    /** Every page and address beneath the review and its minutes. */
    private List<Integer> thatAnUnentitledClerkTries(String meeting) {
        var page = "/meetings/" + meeting;
        var api = "/api" + page;
        var pages = Map.of("paper", "pages", "firstPage", "1", "lastPage", "1");
        return Stream.of(
                        caller.page(page + "/review", "CLERK"),
                        caller.page(page + "/minutes/part", "CLERK"),
                        caller.press(page + "/minutes/part", "CLERK", pages),
                        caller.page(page + "/minutes/file", "CLERK"),
                        caller.press(page + "/issue", "CLERK", Map.of()),
                        caller.openAs(api + "/review", "CLERK"),
                        caller.openAs(api + "/minutes/parts", "CLERK"),
                        caller.callAs(
                                HttpMethod.POST,
                                api + "/minutes/part",
                                Map.of("paper", 1),
                                "CLERK"),
                        caller.callAs(HttpMethod.POST, api + "/issue", Map.of(), "CLERK"))
                .map(result -> result.getResponse().getStatus())
                .toList();
    }

    @Test
    void startsAgainWithAnotherDocumentWhileNothingIsIssued() {
        var meeting = caller.aMeeting("start-again", "SG");
        caller.upload(meeting, OTHER);
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
                                OTHER.getBytes(UTF_8)))
                .hasStatus(409)
                .bodyText()
                .contains("action sheet");
    }

    private static byte[] right() {
        return headed("Committee start-again").getBytes(UTF_8);
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
        byte[] pack = packOf(headed("Committee " + meeting));
        upload(meeting, "pack.pdf", pack);
        return pack;
    }

    private static byte[] packOf(String minutes) {
        return PdfPapers.of("Papers", "AGENDA\n\n1. Apologies\n\n2. Roads")
                .newPage()
                .paragraphs(OTHER)
                .newPage()
                .paragraphs("AGENDA")
                .paragraphs(minutes)
                .bytes();
    }

    private static String headed(String body) {
        return SampleMinutes.TEXT.replace("–", "-").replace("Scrutiny Committee", body);
    }

    private void upload(String meeting, String name, byte[] file) {
        caller.ok(caller.upload("/api/meetings/" + meeting + "/minutes", name, file));
    }
}
