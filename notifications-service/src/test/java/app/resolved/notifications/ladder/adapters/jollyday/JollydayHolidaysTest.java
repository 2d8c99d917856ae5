package app.resolved.notifications.ladder.adapters.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.BankHolidays;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {

    private static final EnumSet<DayOfWeek> WEEKEND =
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingDays workingDays = new WorkingDays(new JollydayHolidays());

    @Test
    void restsOnTheBankHolidaysOfEnglandAndWalesAndOnNoOtherWeekday() {
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));

        var weekdaysOff =
                days.filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .filter(day -> !workingDays.isWorkingDay(day));

        assertThat(weekdaysOff).containsExactlyElementsOf(BankHolidays.WRITTEN_OUT);
    }

    @Test
    void knowsTheHolidaysThatWereGivenForOneYearOnly() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2023, 5, 8))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
    }

    @Test
    void countsOnInTheYear9999() {
        assertThat(workingDays.after(LocalDate.of(9999, 12, 20), 20)).isAfter("9999-12-31");
        assertThat(workingDays.before(LocalDate.of(9999, 12, 31), 3)).isBefore("9999-12-31");
    }
}
