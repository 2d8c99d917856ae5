package app.resolved.meetings.imports;

import static app.resolved.meetings.imports.CalendarFile.calendar;
import static app.resolved.meetings.imports.CalendarFile.event;
import static app.resolved.meetings.imports.DatesOfABody.fates;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Which files of dates are read, and what is said of those that are not. */
@MeetingsServiceTest
class DatesFileIT {

    private final Caller caller;
    private final DatesOfABody dates;

    DatesFileIT(@Autowired Caller caller, @Autowired MongoTemplate mongo) {
        this.caller = caller;
        this.dates = new DatesOfABody(caller, mongo);
    }

    @Test
    void refusesADayThatDoesNotExistWithItsLineAndImportsNothing() {
        dates.body("ics-leap", "ICC");
        var file = calendar(event("ok", "20261103T100000"), event("leap", "20270229T100000"));

        var look = caller.ok(dates.send("ics-leap&dryRun=true", file));
        var refused = dates.send("ics-leap", file);

        assertThat(fates(look)).containsExactly("NEW", "WRONG");
        assertThat(look.at("/rows/1/column").asString()).isEqualTo("DTSTART");
        assertThat(look.at("/rows/1/message").asString()).contains("Line 11", "20270229T100000");
        assertThat(refused).hasStatus(400).bodyText().contains("Nothing was imported", "DTSTART");
        assertThat(dates.meetings("ics-leap")).isEmpty();
    }

    @Test
    void refusesTheYear9999AndTakesADayThatIsOver() {
        dates.body("ics-years", "ICD");

        var far = caller.ok(dates.send("ics-years&dryRun=true", calendar(event("f", "99991231"))));
        var past = caller.ok(dates.send("ics-years", calendar(event("p", "20200107T100000"))));

        assertThat(far.at("/rows/0/message").asString()).contains("between 1894 and 2999");
        assertThat(fates(past)).containsExactly("NEW");
    }

    @Test
    void takesDatesOfAChosenBodyFromCsv() {
        dates.body("csv-dates", "ICI");
        var file = "Date,Time\n3 November 2026,10:00\n01/12/2026,2pm\n";

        caller.ok(dates.send("csv-dates", file));
        var again = caller.ok(dates.send("csv-dates", file));

        assertThat(dates.meetings("csv-dates"))
                .extracting(each -> each.getString("date"))
                .containsExactlyInAnyOrder("2026-11-03", "2026-12-01");
        assertThat(fates(again)).containsExactly("UNCHANGED", "UNCHANGED");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoCalendar() {
        dates.body("ics-bad", "ICJ");
        var nested = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(75_000);

        assertRefused("", "empty");
        assertRefused(
                "BEGIN:VEVENT\nDTSTART:20261103\nEND:VEVENT\n", "begins with BEGIN:VCALENDAR");
        assertRefused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026", "breaks off");
        assertRefused("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "holds no event");
        assertRefused("BEGIN:VCALENDAR\nno line of a calendar\nEND:VCALENDAR\n", "Line 2");
        assertRefused(nested, "deeper");
        assertRefused("((((".repeat(250_000), "no row below it");
        assertThat(dates.meetings("ics-bad")).isEmpty();
    }

    @Test
    void readsACalendarInUtf16AndInWindows1252() {
        dates.body("ics-wide", "ICK");
        var file = calendar(event("w", "20261103T100000", "LOCATION:Caf\u00e9"));

        caller.ok(dates.upload("ics-wide", file.getBytes(StandardCharsets.UTF_16)));
        var again =
                caller.ok(dates.upload("ics-wide", file.getBytes(Charset.forName("windows-1252"))));

        assertThat(fates(again)).containsExactly("UNCHANGED");
        assertThat(dates.meetings("ics-wide"))
                .singleElement()
                .matches(each -> each.getString("place").equals("Caf\u00e9"));
    }

    private void assertRefused(String file, String... words) {
        var refused = dates.send("ics-bad", file);

        assertThat(refused).hasStatus(400).bodyText().contains(words);
    }
}
