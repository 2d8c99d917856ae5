package app.resolved.meetings.imports;

import static app.resolved.meetings.imports.CalendarFile.calendar;
import static app.resolved.meetings.imports.CalendarFile.event;
import static app.resolved.meetings.imports.DatesOfABody.fates;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a body's meetings when the dates of its calendar come in, and by whom. */
@MeetingsServiceTest
class DatesIT {

    private final Caller caller;
    private final DatesOfABody dates;

    DatesIT(@Autowired Caller caller, @Autowired MongoTemplate mongo) {
        this.caller = caller;
        this.dates = new DatesOfABody(caller, mongo);
    }

    @Test
    void looksFirstThenImportsAndTheSameFileTwiceChangesNothing() {
        dates.body("ics-twice", "ICA");
        var file =
                calendar(
                        event("a", "20261103T100000", "LOCATION:Council Chamber\\, Guildhall"),
                        event("b", "20261201T140000"));

        var look = caller.ok(dates.send("ics-twice&dryRun=true", file));
        var before = dates.meetings("ics-twice").size();
        var imported = caller.ok(dates.send("ics-twice", file));
        var first = dates.meetings("ics-twice");
        var again = caller.ok(dates.send("ics-twice", file));

        assertThat(fates(look)).containsExactly("NEW", "NEW");
        assertThat(before).isZero();
        assertThat(imported.get("created").asInt()).isEqualTo(2);
        assertThat(fates(again)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(dates.meetings("ics-twice"))
                .extracting(each -> each.get("stream", Document.class).get("version"))
                .containsOnly(2L);
        assertThat(first)
                .extracting(each -> each.getString("place"))
                .contains("Council Chamber, Guildhall");
        assertThat(first).extracting(each -> each.getString("startsAt")).contains("10:00");
    }

    @Test
    void movesTheMeetingOfAnEventThatMovedAndCancelsThatOfOneThatWasCalledOff() {
        dates.body("ics-moves", "ICB");
        caller.ok(
                dates.send(
                        "ics-moves",
                        calendar(event("m", "20261103T100000"), event("c", "20261201T100000"))));
        var next =
                calendar(
                        event("m", "20261110T143000"),
                        event("c", "20261201T100000", "STATUS:CANCELLED"),
                        event("never", "20261208T100000", "STATUS:CANCELLED"));

        var look = caller.ok(dates.send("ics-moves&dryRun=true", next));
        caller.ok(dates.send("ics-moves", next));

        assertThat(fates(look)).containsExactly("MOVED", "CANCELLED", "LEFT_OUT");
        assertThat(look.at("/rows/0/message").asString())
                .isEqualTo("Moved from Tuesday 3 November 2026 at 10:00.");
        assertThat(dates.meetings("ics-moves"))
                .extracting(each -> each.getString("date") + " " + each.getString("status"))
                .containsExactlyInAnyOrder("2026-11-10 SCHEDULED", "2026-12-01 CANCELLED");
    }

    @Test
    void tiesTheMeetingThatIsThereAlreadyToItsEventSoThatItMovesWithIt() {
        dates.body("ics-ties", "ICE");
        caller.put(
                "/api/meetings/ics-ties-by-hand",
                Map.of("committeeId", "ics-ties", "date", "2026-11-03", "startsAt", "10:00"));

        var tied = caller.ok(dates.send("ics-ties", calendar(event("t", "20261103T100000"))));
        caller.ok(dates.send("ics-ties", calendar(event("t", "20261117T100000"))));

        assertThat(tied.at("/rows/0/message").asString()).contains("here already");
        assertThat(dates.meetings("ics-ties"))
                .singleElement()
                .matches(each -> each.getString("_id").equals("ics-ties-by-hand"))
                .matches(each -> each.getString("date").equals("2026-11-17"));
    }

    @Test
    void importsTwoMeetingsOfADayAndEachDayOfASeries() {
        dates.body("ics-two", "ICF");
        var file =
                calendar(
                        event("x", "20261103T100000"),
                        event("y", "20261103T140000"),
                        event("z", "20270112T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3"));

        caller.ok(dates.send("ics-two", file));
        var again = caller.ok(dates.send("ics-two", file));

        assertThat(dates.meetings("ics-two")).hasSize(5);
        assertThat(again.get("unchanged").asInt()).isEqualTo(5);
    }

    @Test
    void namesTheMeetingsThatASeriesHasNoMoreAndLeavesThemToTheClerk() {
        dates.body("ics-series", "ICS");
        var second = event("s", "20270112T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2");
        var third = event("s", "20270119T100000", "RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=2");
        caller.ok(dates.send("ics-series", calendar(second)));

        var look = caller.ok(dates.send("ics-series&dryRun=true", calendar(third)));
        caller.ok(dates.send("ics-series", calendar(third)));
        var again = caller.ok(dates.send("ics-series&dryRun=true", calendar(third)));
        var gone = look.at("/rows/2/meetingId").asString();
        caller.post("/api/meetings/" + gone + "/cancel", Map.of());
        var cancelled = caller.ok(dates.send("ics-series&dryRun=true", calendar(third)));

        assertThat(fates(look)).containsExactly("NEW", "NEW", "GONE_FROM_FILE", "GONE_FROM_FILE");
        assertThat(look.at("/rows/2/what").asString())
                .isEqualTo("Committee ics-series, Tuesday 12 January 2027 at 10:00");
        assertThat(dates.meetings("ics-series")).hasSize(4);
        assertThat(fates(again))
                .containsExactly("UNCHANGED", "UNCHANGED", "GONE_FROM_FILE", "GONE_FROM_FILE");
        assertThat(fates(cancelled)).containsExactly("UNCHANGED", "UNCHANGED", "GONE_FROM_FILE");
    }

    @Test
    void findsWhoseMeetingItIsByTheTitleAndLeavesOutTheRest() {
        dates.body("ics-title", "ICG");
        dates.body("ics-other", "ICH");
        var file =
                calendar(
                        event("1", "20261103T100000", "SUMMARY:Committee ics-title - Guildhall"),
                        event("2", "20261104T100000", "SUMMARY:Cancelled: Committee ics-other"),
                        event("3", "20261105T100000", "SUMMARY:Coffee"));
        var clerk = "CLERK" + Caller.OF + "ics-title";
        var bytes = file.getBytes(StandardCharsets.UTF_8);

        var all = caller.ok(dates.send("&dryRun=true", file));
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
    void letsTheClerkOfABodyImportItsDatesOnPages() {
        dates.body("ics-page", "ICL");
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
        assertThat(dates.meetings("ics-page")).hasSize(1);
        assertThat(caller.page("/meetings/dates", clerk)).hasStatusOk();
        assertThat(caller.page("/meetings/dates", "MEMBER")).hasStatus(403);
    }

    @Test
    void leavesAMeetingThatWasHeldAsItWas() {
        dates.body("ics-held", "ICM");
        caller.ok(dates.send("ics-held", calendar(event("h", "20260908T100000"))));
        var id = dates.meetings("ics-held").getFirst().getString("_id");
        caller.post("/api/meetings/" + id + "/hold", Map.of());

        var sameDay = caller.ok(dates.send("ics-held", calendar(event("h", "20260908T110000"))));
        var otherDay =
                caller.ok(
                        dates.send(
                                "ics-held&dryRun=true", calendar(event("h", "20260909T110000"))));

        assertThat(fates(sameDay)).containsExactly("UNCHANGED");
        assertThat(fates(otherDay)).containsExactly("WRONG");
        assertThat(dates.meetings("ics-held").getFirst().getString("startsAt")).isEqualTo("10:00");
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
