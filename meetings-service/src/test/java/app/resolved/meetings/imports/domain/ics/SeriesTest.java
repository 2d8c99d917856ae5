package app.resolved.meetings.imports.domain.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.resolved.meetings.imports.domain.Wrong;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"20260229", "20260229T100000", "20261103T250000", "20261301", "3/11/2026"})
    void namesADayThatDoesNotExistWithItsLineAndNeverTakesTheDayBefore(String start) {
        var wrong = wrong("DTSTART:" + start);

        assertThat(wrong.column()).isEqualTo("DTSTART");
        assertThat(wrong.message()).contains("Line 1", start);
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Europe/London:20260714T100000, 2026-07-14, 10:00",
        "DTSTART;TZID=GMT Standard Time:20260714T100000, 2026-07-14, 10:00",
        "DTSTART:20260714T090000Z, 2026-07-14, 10:00",
        "DTSTART:20261110T100000Z, 2026-11-10, 10:00",
        "DTSTART:20260714T100000, 2026-07-14, 10:00",
        "DTSTART;TZID=America/New_York:20260714T200000, 2026-07-15, 01:00",
        "DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20260714T100000, 2026-07-14, 10:00",
    })
    void givesTheTimeThatTheClocksOfLondonShow(String start, LocalDate day, LocalTime time) {
        var occurrence = only(start);

        assertThat(occurrence.date()).isEqualTo(day);
        assertThat(occurrence.time()).isEqualTo(time);
    }

    @Test
    void hasNoTimeForAnEventOfTheWholeDay() {
        assertThat(only("DTSTART;VALUE=DATE:20261103").time()).isNull();
    }

    @Test
    void refusesTheHourThatIsLeftOutWhenTheClocksGoForwardAndAZoneThatNobodyKnows() {
        assertThat(wrong("DTSTART;TZID=Europe/London:20260329T013000").message())
                .contains("clocks go forward");
        assertThat(wrong("DTSTART;TZID=Ashmere Time:20260329T093000").message())
                .contains("Ashmere Time", "expected is Europe/London");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=MONTHLY;BYDAY=2TU;COUNT=3 | 2026-09-08,2026-10-13,2026-11-10
                    FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=3 | 2026-09-08,2026-10-13,2026-11-10
                    FREQ=MONTHLY;BYDAY=-1TU;COUNT=3 | 2026-09-08,2026-09-29,2026-10-27
                    FREQ=WEEKLY;INTERVAL=2;UNTIL=20261006T235959Z | 2026-09-08,2026-09-22,2026-10-06
                    FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3 | 2026-09-08,2026-09-10,2026-09-15
                    FREQ=YEARLY;COUNT=2 | 2026-09-08,2027-09-08
                    FREQ=DAILY;INTERVAL=10;COUNT=2 | 2026-09-08,2026-09-18
                    """)
    void comesAgainAsItsRuleSays(String rule, String days) {
        assertThat(days("DTSTART:20260908T100000", "RRULE:" + rule)).isEqualTo(days);
    }

    @Test
    void leavesOutAMonthWithoutThatDay() {
        assertThat(days("DTSTART:20270131T100000", "RRULE:FREQ=MONTHLY;COUNT=3"))
                .isEqualTo("2027-01-31,2027-03-31,2027-05-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "FREQ=SECONDLY;COUNT=5",
                "FREQ=WEEKLY;COUNT=100000",
                "FREQ=DAILY;UNTIL=20280101",
                "FREQ=WEEKLY;UNTIL=20260229",
                "FREQ=WEEKLY;UNTIL=99991231",
                "FREQ=MONTHLY;BYDAY=2XX;COUNT=2",
                "FREQ=MONTHLY;BYHOUR=10;COUNT=2",
                "FREQ=WEEKLY;INTERVAL=0;COUNT=2",
                ""
            })
    void refusesARuleWithoutAnEndOrOneThatItDoesNotUnderstand(String rule) {
        assertThat(wrong("DTSTART:20260908T100000", "RRULE:" + rule).column()).isEqualTo("RRULE");
    }

    @Test
    void takesADayOutOfASeriesAndMovesAnother() {
        var series =
                event(
                        "UID:s",
                        "DTSTART:20260908T100000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE:20260915T100000");
        var moved = event("UID:s", "DTSTART:20260924T140000", "RECURRENCE-ID:20260922T100000");
        var both = new Series(List.of(series, moved));

        var days = new ArrayList<>(both.occurrences(series));
        days.addAll(both.occurrences(moved));

        assertThat(days)
                .extracting(Occurrence::date)
                .map(LocalDate::toString)
                .containsExactly("2026-09-08", "2026-09-29", "2026-09-24");
        assertThat(days.getLast().uid()).isEqualTo("s 2026-09-22");
    }

    @Test
    void countsTheLaterOfTwoVersionsOfAnEvent() {
        var first = event("UID:v", "SEQUENCE:1", "DTSTART:20260908");
        var second = event("UID:v", "SEQUENCE:2", "DTSTART:20260909");
        var series = new Series(List.of(second, first));

        assertThat(series.isOutdated(first)).isTrue();
        assertThat(series.isOutdated(second)).isFalse();
    }

    private static String days(String... lines) {
        var event = event(lines);
        return String.join(
                ",",
                new Series(List.of(event))
                        .occurrences(event).stream().map(each -> each.date().toString()).toList());
    }

    private static Occurrence only(String... lines) {
        var event = event(lines);
        return new Series(List.of(event)).occurrences(event).getFirst();
    }

    private static Wrong wrong(String... lines) {
        return catchThrowableOfType(Wrong.class, () -> only(lines));
    }

    private static IcsEvent event(String... lines) {
        return new IcsEvent(1, Arrays.stream(lines).map(SeriesTest::line).toList(), false);
    }

    private static IcsLine line(String text) {
        var head =
                text.substring(
                        0,
                        text.lastIndexOf(
                                ':', text.contains("RULE") ? text.indexOf(':') : text.length()));
        var value = text.substring(head.length() + 1);
        var name = head.split(";", 2);
        var zone =
                name.length > 1 && name[1].startsWith("TZID=")
                        ? Map.of("TZID", name[1].substring(5))
                        : Map.<String, String>of();
        return new IcsLine(1, name[0], zone, value);
    }
}
