package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A page of Modern.gov, saved by a browser, becomes a meeting and the review of its minutes. */
@MeetingsServiceTest
class ImportIT {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Agenda for Committee imported on Tuesday, 8th September, 2026, 10.30 am</title>
            <script>alert(1)</script></head><body><nav>Home</nav>
            <h1>Agenda and minutes</h1>
            <h2 class="mgSubTitleTxt">Committee imported - Tuesday, 8th September, 2026 10.30 am</h2>
            <p>Venue: Guildhall, Eastmere</p>
            <table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
            <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">12.</p></td><td>
              <p class="mgAiTitleTxt">Verges <a href="x.pdf">PDF 120 KB</a></p>
              <div class="mgWordPara"><p>To consider the report.</p></div>
              <p class="mgSubItemTitleTxt">Decision:</p>
              <div class="mgWordPara"><p>RESOLVED that the Director of Highways be requested to cut the verges.</p></div>
              <p class="mgSubItemTitleTxt">Minutes:</p>
              <div class="mgWordPara"><p>The Panel discussed the verges. Mr Okafor offered to circulate the costs to members.</p></div>
            </td></tr></table></body></html>
            """;

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @Test
    void looksFirstAndThenImportsTheMeetingItsItemsDecisionsAndMinutes() {
        caller.put("/api/committees/imported", Map.of("code", "IM", "name", "Committee imported"));
        long kept = mongo.getCollection("fs.files").countDocuments();

        var look =
                caller.ok(caller.upload("/api/imports/modern-gov/look", "page.htm", bytes(PAGE)));
        long afterLook = mongo.getCollection("fs.files").countDocuments();
        var imported = caller.ok(caller.upload("/api/imports/modern-gov", "page.htm", bytes(PAGE)));
        var again = caller.ok(caller.upload("/api/imports/modern-gov", "page.htm", bytes(PAGE)));

        assertThat(look.get("date").asString()).isEqualTo("2026-09-08");
        assertThat(look.get("startsAt").asString()).startsWith("10:30");
        assertThat(look.get("place").asString()).isEqualTo("Guildhall, Eastmere");
        assertThat(look.get("committeeId").asString()).isEqualTo("imported");
        assertThat(look.at("/items/0/title").asString()).isEqualTo("Verges");
        assertThat(look.get("meetingId").isNull()).isTrue();
        assertThat(afterLook).isEqualTo(kept);
        assertThat(again).isEqualTo(imported);
        var id = imported.get("meetingId").asString();
        assertThat(caller.get("/api/meetings/" + id + "/review").toString())
                .contains("cut the verges", "circulate the costs")
                .doesNotContain("alert(1)", "PDF 120");
    }

    @Test
    void tellsNobodyOfWhatIsIssuedFromAnImportEvenWhenAskedTo() {
        caller.put("/api/committees/quiet", Map.of("code", "QT", "name", "Committee quiet"));
        var page = PAGE.replace("Committee imported", "Committee quiet");
        var id =
                caller.ok(caller.upload("/api/imports/modern-gov", "page.htm", bytes(page)))
                        .get("meetingId")
                        .asString();
        caller.acceptAll(id);

        caller.post("/api/meetings/" + id + "/issue", Map.of("backfilled", false));

        assertThat(mongo.getCollection("outcome").find(new Document("meetingId", id)))
                .isNotEmpty()
                .allMatch(outcome -> outcome.getBoolean("backfilled"));
    }

    @Test
    void letsAClerkImportOnPages() {
        caller.put("/api/committees/by-page", Map.of("code", "BYP", "name", "Committee by page"));
        var look =
                caller.uploadOnPage(
                        "/meetings/import",
                        "CLERK",
                        "page.htm",
                        bytes(PAGE.replace("Committee imported", "Another name")));
        var packed = packedIn(look.getResponse().getContentAsByteArray());
        var path = "/meetings/import/carry-out";

        var missing = caller.press(path, "CLERK", Map.of("page", packed, "name", "page.htm"));
        var done =
                caller.press(
                        path,
                        "CLERK",
                        Map.of("page", packed, "name", "page.htm", "committeeId", "by-page"));

        assertThat(look)
                .hasStatusOk()
                .bodyText()
                .contains("Another name", "Verges", "are read, for you to review");
        assertThat(missing).hasStatus(422).bodyText().contains("Choose the committee that met.");
        assertThat(done).hasStatus3xxRedirection();
        assertThat(caller.page("/meetings/import", "MEMBER")).hasStatus(403);
    }

    @Test
    void saysWhatIsNoSavedMeetingAndWhichDayDoesNotExist() {
        var path = "/api/imports/modern-gov/look";
        var other = caller.upload(path, "x.htm", bytes("<html><body>Hello</body></html>"));
        var never =
                caller.upload(
                        path, "x.htm", bytes(PAGE.replace("8th September", "31st September")));

        assertThat(other).hasStatus(400);
        assertThat(caller.json(other).get("detail").asString())
                .contains("no saved page", "HTML only");
        assertThat(never).hasStatus(400);
        assertThat(caller.json(never).get("detail").asString())
                .contains("31st September", "no such day");
    }

    private static String packedIn(byte[] page) {
        var found =
                Pattern.compile("name=\"page\" value=\"([^\"]*)\"")
                        .matcher(new String(page, StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&#43;", "+");
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
