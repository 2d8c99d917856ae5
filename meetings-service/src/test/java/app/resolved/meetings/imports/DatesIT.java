package app.resolved.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The dates of a body's meetings come in from its calendar or from CSV. */
@MeetingsServiceTest
class DatesIT {

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @Test
    void looksFirstThenImportsAndTheSameFileTwiceChangesNothing() {
        body("ics-twice", "ICA");
        var file =
                calendar(
                        event("a", "20261103T100000", "LOCATION:Council Chamber\\, Guildhall"),
                        event("b", "20261201T140000"));

        var look = caller.ok(send("ics-twice&dryRun=true", file));
        var before = meetings("ics-twice").size();
        var imported = caller.ok(send("ics-twice", file));
        var first = meetings("ics-twice");
        var again = caller.ok(send("ics-twice", file));

        assertThat(fates(look)).containsExactly("NEW", "NEW");
        assertThat(before).isZero();
        assertThat(imported.get("created").asInt()).isEqualTo(2);
        assertThat(fates(again)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(meetings("ics-twice"))
                .extracting(each -> each.get("stream", Document.class).get("version"))
                .containsOnly(2L);
        assertThat(first)
                .extracting(each -> each.getString("place"))
                .contains("Council Chamber, Guildhall");
        assertThat(first).extracting(each -> each.getString("startsAt")).contains("10:00");
    }

    @Test
    void movesTheMeetingOfAnEventThatMovedAndCancelsThatOfOneThatWasCalledOff() {
        body("ics-moves", "ICB");
        caller.ok(
                send(
                        "ics-moves",
                        calendar(event("m", "20261103T100000"), event("c", "20261201T100000"))));
        var next =
                calendar(
                        event("m", "20261110T143000"),
                        event("c", "20261201T100000", "STATUS:CANCELLED"),
                        event("never", "20261208T100000", "STATUS:CANCELLED"));

        var look = caller.ok(send("ics-moves&dryRun=true", next));
        caller.ok(send("ics-moves", next));

        assertThat(fates(look)).containsExactly("MOVED", "CANCELLED", "LEFT_OUT");
        assertThat(look.at("/rows/0/message").asString())
                .isEqualTo("Moved from Tuesday 3 November 2026 at 10:00.");
        assertThat(meetings("ics-moves"))
                .extracting(each -> each.getString("date") + " " + each.getString("status"))
                .containsExactlyInAnyOrder("2026-11-10 SCHEDULED", "2026-12-01 CANCELLED");
    }

    @Test
    void refusesADayThatDoesNotExistWithItsLineAndImportsNothing() {
        body("ics-leap", "ICC");
        var file = calendar(event("ok", "20261103T100000"), event("leap", "20270229T100000"));

        var look = caller.ok(send("ics-leap&dryRun=true", file));
        var refused = send("ics-leap", file);

        assertThat(fates(look)).containsExactly("NEW", "WRONG");
        assertThat(look.at("/rows/1/column").asString()).isEqualTo("DTSTART");
        assertThat(look.at("/rows/1/message").asString()).contains("Line 11", "20270229T100000");
        assertThat(refused).hasStatus(400).bodyText().contains("Nothing was imported", "DTSTART");
        assertThat(meetings("ics-leap")).isEmpty();
    }

    @Test
    void refusesTheYear9999AndTakesADayThatIsOver() {
        body("ics-years", "ICD");

        var far = caller.ok(send("ics-years&dryRun=true", calendar(event("f", "99991231"))));
        var past = caller.ok(send("ics-years", calendar(event("p", "20200107T100000"))));

        assertThat(far.at("/rows/0/message").asString()).contains("between 1894 and 2999");
        assertThat(fates(past)).containsExactly("NEW");
    }

    @Test
    void tiesTheMeetingThatIsThereAlreadyToItsEventSoThatItMovesWithIt() {
        body("ics-ties", "ICE");
        caller.put(
                "/api/meetings/ics-ties-by-hand",
                Map.of("committeeId", "ics-ties", "date", "2026-11-03", "startsAt", "10:00"));

        var tied = caller.ok(send("ics-ties", calendar(event("t", "20261103T100000"))));
        caller.ok(send("ics-ties", calendar(event("t", "20261117T100000"))));

        assertThat(tied.at("/rows/0/message").asString()).contains("here already");
        assertThat(meetings("ics-ties"))
                .singleElement()
                .matches(each -> each.getString("_id").equals("ics-ties-by-hand"))
                .matches(each -> each.getString("date").equals("2026-11-17"));
    }

    @Test
    void importsTwoMeetingsOfADayAndEachDayOfASeries() {
        body("ics-two", "ICF");
        var file =
                calendar(
                        event("x", "20261103T100000"),
                        event("y", "20261103T140000"),
                        event("z", "20270112T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3"));

        caller.ok(send("ics-two", file));
        var again = caller.ok(send("ics-two", file));

        assertThat(meetings("ics-two")).hasSize(5);
        assertThat(again.get("unchanged").asInt()).isEqualTo(5);
    }

    @Test
    void findsWhoseMeetingItIsByTheTitleAndLeavesOutTheRest() {
        body("ics-title", "ICG");
        body("ics-other", "ICH");
        var file =
                calendar(
                        event("1", "20261103T100000", "SUMMARY:Committee ics-title - Guildhall"),
                        event("2", "20261104T100000", "SUMMARY:Cancelled: Committee ics-other"),
                        event("3", "20261105T100000", "SUMMARY:Coffee"));
        var clerk = "CLERK" + Caller.OF + "ics-title";
        var bytes = file.getBytes(StandardCharsets.UTF_8);

        var all = caller.ok(send("&dryRun=true", file));
        var own =
                caller.ok(
                        caller.sendFileAs("/api/imports/dates?dryRun=true", "d.ics", bytes, clerk));
        var others =
                caller.sendFileAs(
                        "/api/imports/dates?committeeId=ics-other", "d.ics", bytes, clerk);

        assertThat(fates(all)).containsExactly("NEW", "LEFT_OUT", "LEFT_OUT");
        assertThat(fates(own)).containsExactly("NEW", "LEFT_OUT", "LEFT_OUT");
        assertThat(own.at("/rows/1/message").asString())
                .isEqualTo(own.at("/rows/2/message").asString());
        assertThat(others).hasStatus(403);
    }

    @Test
    void takesDatesOfAChosenBodyFromCsv() {
        body("csv-dates", "ICI");
        var file = "Date,Time\n3 November 2026,10:00\n01/12/2026,2pm\n";

        caller.ok(send("csv-dates", file));
        var again = caller.ok(send("csv-dates", file));

        assertThat(meetings("csv-dates"))
                .extracting(each -> each.getString("date"))
                .containsExactlyInAnyOrder("2026-11-03", "2026-12-01");
        assertThat(fates(again)).containsExactly("UNCHANGED", "UNCHANGED");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoCalendar() {
        body("ics-bad", "ICJ");
        var nested = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(75_000);

        assertRefused("", "empty");
        assertRefused(
                "BEGIN:VEVENT\nDTSTART:20261103\nEND:VEVENT\n", "begins with BEGIN:VCALENDAR");
        assertRefused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026", "breaks off");
        assertRefused("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "holds no event");
        assertRefused("BEGIN:VCALENDAR\nno line of a calendar\nEND:VCALENDAR\n", "Line 2");
        assertRefused(nested, "deeper");
        assertRefused("((((".repeat(250_000), "no row below it");
        assertThat(meetings("ics-bad")).isEmpty();
    }

    @Test
    void readsACalendarInUtf16AndInWindows1252() {
        body("ics-wide", "ICK");
        var file = calendar(event("w", "20261103T100000", "LOCATION:Caf\u00e9"));

        caller.ok(upload("ics-wide", file.getBytes(StandardCharsets.UTF_16)));
        var again =
                caller.ok(
                        upload(
                                "ics-wide",
                                file.getBytes(java.nio.charset.Charset.forName("windows-1252"))));

        assertThat(fates(again)).containsExactly("UNCHANGED");
        assertThat(meetings("ics-wide"))
                .singleElement()
                .matches(each -> each.getString("place").equals("Caf\u00e9"));
    }

    @Test
    void letsTheClerkOfABodyImportItsDatesOnPages() {
        body("ics-page", "ICL");
        var clerk = "CLERK" + Caller.OF + "ics-page";
        var file = calendar(event("p", "20261103T100000", "SUMMARY:<b>Meeting</b>"));

        var look =
                caller.uploadOnPage(
                        "/meetings/dates?committeeId=ics-page",
                        clerk,
                        "d.ics",
                        file.getBytes(StandardCharsets.UTF_8));
        var packed = Pattern.compile("name=\"packed\" value=\"([^\"]+)\"").matcher(text(look));
        assertThat(packed.find()).isTrue();
        var pressed =
                caller.press(
                        "/meetings/dates/import",
                        clerk,
                        Map.of("packed", packed.group(1), "committeeId", "ics-page"));

        assertThat(look).bodyText().contains("Import 1 date", "&lt;b&gt;Meeting");
        assertThat(pressed).hasStatus3xxRedirection();
        assertThat(meetings("ics-page")).hasSize(1);
        assertThat(caller.page("/meetings/dates", clerk)).hasStatusOk();
        assertThat(caller.page("/meetings/dates", "MEMBER")).hasStatus(403);
    }

    @Test
    void leavesAMeetingThatWasHeldAsItWas() {
        body("ics-held", "ICM");
        caller.ok(send("ics-held", calendar(event("h", "20260908T100000"))));
        var id = meetings("ics-held").getFirst().getString("_id");
        caller.post("/api/meetings/" + id + "/hold", Map.of());

        var sameDay = caller.ok(send("ics-held", calendar(event("h", "20260908T110000"))));
        var otherDay =
                caller.ok(send("ics-held&dryRun=true", calendar(event("h", "20260909T110000"))));

        assertThat(fates(sameDay)).containsExactly("UNCHANGED");
        assertThat(fates(otherDay)).containsExactly("WRONG");
        assertThat(meetings("ics-held").getFirst().getString("startsAt")).isEqualTo("10:00");
    }

    private void assertRefused(String file, String... words) {
        var refused = send("ics-bad", file);

        assertThat(refused).hasStatus(400).bodyText().contains(words);
    }

    private void body(String id, String code) {
        caller.put("/api/committees/" + id, Map.of("code", code, "name", "Committee " + id));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String uid, String start, String... more) {
        var lines =
                new java.util.ArrayList<>(
                        List.of("BEGIN:VEVENT", "UID:" + uid, "DTSTART:" + start));
        lines.addAll(List.of(more));
        if (lines.stream().noneMatch(each -> each.startsWith("SUMMARY"))) {
            lines.add("SUMMARY:A meeting\r\n  in two lines");
        }
        lines.add("END:VEVENT");
        return String.join("\r\n", lines) + "\r\n";
    }

    private MvcTestResult send(String query, String file) {
        return upload(query, file.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(String query, byte[] file) {
        var path = query.startsWith("&") ? "?" + query.substring(1) : "?committeeId=" + query;
        return caller.upload("/api/imports/dates" + path, "d.ics", file);
    }

    private List<Document> meetings(String body) {
        return mongo.getCollection("meeting")
                .find(new Document("committeeId", body))
                .into(new java.util.ArrayList<>());
    }

    private static List<String> fates(JsonNode shown) {
        return shown.get("rows").valueStream().map(row -> row.get("fate").asString()).toList();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
