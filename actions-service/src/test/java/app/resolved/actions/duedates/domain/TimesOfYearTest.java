package app.resolved.actions.duedates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesOfYearTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource({
        "before christmas, 2026-12-24",
        "by easter, 2027-03-25",
        "in time for the new year, 2026-12-31",
        "in the new year, 2027-01-31",
        "before the summer recess, 2027-07-31",
        "over the summer recess, 2027-08-31",
        "in the autumn, 2026-11-30",
        "this autumn, 2026-11-30",
        "next autumn, 2027-11-30",
        "early next autumn, 2027-09-30",
        "in the winter, 2027-02-28",
        "over the summer, 2027-08-31",
        "in early spring, 2027-03-31",
        "in late spring, 2027-05-31",
        "before the summer, 2027-05-31",
        "before the winter, 2026-11-30",
        "before the autumn, 2027-08-31",
        "by the end of the summer, 2027-08-31",
        "in spring 2028, 2028-05-31",
        "in q1, 2027-06-30",
        "by quarter 2, 2027-09-30",
        "in the third quarter, 2026-12-31",
        "in the last quarter, 2027-03-31",
        "in the fourth quarter, 2027-03-31",
        "in q4, 2027-03-31",
    })
    void endOnTheLastDayThatIsInTime(String words, LocalDate expected) {
        assertThat(new TimesOfYear(MEETING).lastDay(words).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aSeasonHasAnEndInALeapYear() {
        assertThat(new TimesOfYear(LocalDate.of(2027, 12, 1)).lastDay("in the winter"))
                .contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void theNextSeasonIsTheOneThatHasNotBegun() {
        var august = new TimesOfYear(LocalDate.of(2027, 8, 20));
        var september = new TimesOfYear(LocalDate.of(2027, 9, 5));

        assertThat(august.lastDay("early next autumn")).contains(LocalDate.of(2027, 9, 30));
        assertThat(august.lastDay("next autumn")).contains(LocalDate.of(2027, 11, 30));
        assertThat(september.lastDay("next autumn")).contains(LocalDate.of(2028, 11, 30));
    }

    @Test
    void aFeastThatHasGoneByComesAgain() {
        assertThat(new TimesOfYear(LocalDate.of(2026, 12, 25)).lastDay("before christmas"))
                .contains(LocalDate.of(2027, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after christmas",
                "before the easter fair",
                "in the summer newsletter",
                "once the summer is over",
                "from q3",
                "from the third quarter",
                "in the new year honours",
                "before the end of term",
            })
    void nameNoDayWhereTheWordsDoNot(String words) {
        assertThat(new TimesOfYear(MEETING).lastDay(words)).isEmpty();
    }

    /** As His Majesty's Nautical Almanac Office lists them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2049-04-18"
            })
    void easterIsOnTheSundayOfTheTables(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }
}
