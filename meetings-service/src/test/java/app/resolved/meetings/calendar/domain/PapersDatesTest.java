package app.resolved.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersDatesTest {

    private static final Map<LocalDate, String> HOLIDAYS =
            Map.of(
                    LocalDate.of(2026, 12, 25), "Christmas Day",
                    LocalDate.of(2026, 12, 28), "Boxing Day",
                    LocalDate.of(2027, 1, 1), "New Year");

    @ParameterizedTest
    @CsvSource({
        // Clear are Tuesday 27 October to Monday 2 November.
        "2026-11-03, 2026-10-26, 2026-10-19",
        // Clear are 29, 30, 31 December, 4 and 5 January.
        "2027-01-06, 2026-12-24, 2026-12-17",
    })
    void leavesFiveClearDaysAndFiveMoreWorkingDays(
            LocalDate meeting, LocalDate goOut, LocalDate wantedBy) {
        var papers = new PapersDates(day -> Optional.ofNullable(HOLIDAYS.get(day))).of(meeting);

        assertThat(papers.goOut()).isEqualTo(goOut);
        assertThat(papers.wantedBy()).isEqualTo(wantedBy);
    }

    @Test
    void reachesFromMayToApril() {
        var year = MunicipalYear.of(LocalDate.of(2027, 4, 30));

        assertThat(year.words()).isEqualTo("2026/27");
        assertThat(year.first()).isEqualTo("2026-05-01");
        assertThat(year.last()).isEqualTo("2027-04-30");
        assertThat(MunicipalYear.of(LocalDate.of(2027, 5, 1))).isEqualTo(year.next());
    }

    @Test
    void marksTheYearInWhoseMayTheCouncilIsElected() {
        var counties = new Elections(2025, 4);

        assertThat(counties.in(new MunicipalYear(2029))).contains(LocalDate.of(2029, 5, 3));
        assertThat(counties.in(new MunicipalYear(2021))).contains(LocalDate.of(2021, 5, 6));
        assertThat(counties.in(new MunicipalYear(2026))).isEmpty();
        assertThat(new Elections(2025, 0).in(new MunicipalYear(2025))).isEmpty();
    }

    @Test
    void laysMonthsOutFromMondayToSundayAndSeesTheRecess() {
        var calendar =
                new YearCalendar(
                        new MunicipalYear(2026),
                        List.of(on("2026-07-21"), on("2026-09-08"), on("2026-09-15")),
                        _ -> Optional.empty(),
                        new Elections(2025, 4));

        var may = calendar.months().getFirst();
        assertThat(may.weeks().getFirst())
                .extracting(YearCalendar.Day::name)
                .containsExactly("", "", "", "", "1", "2", "3");
        assertThat(may.weeks()).allMatch(week -> week.size() == 7).hasSize(5);
        assertThat(calendar.months()).hasSize(12);
        assertThat(calendar.months().get(2).weeks())
                .flatExtracting(week -> week)
                .filteredOn(YearCalendar.Day::meets)
                .extracting(YearCalendar.Day::name)
                .containsExactly("21");
        assertThat(calendar.recesses())
                .containsExactly(
                        new YearCalendar.Recess(
                                LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 7)));
    }

    private static Meeting on(String day) {
        return Meeting.scheduled("m-" + day, "sc", LocalDate.parse(day), null, null);
    }
}
