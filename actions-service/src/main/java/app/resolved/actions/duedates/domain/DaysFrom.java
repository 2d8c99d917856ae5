package app.resolved.actions.duedates.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/** Days that are named without their month or their year, counted from a meeting. */
record DaysFrom(LocalDate meeting) {

    private static final int MONTHS = 3;

    /** "The 24th": the first such day on or after the meeting; none for a day that no month has. */
    Optional<LocalDate> dayOfMonth(int day) {
        return meeting.datesUntil(meeting.plusMonths(MONTHS))
                .filter(one -> one.getDayOfMonth() == day)
                .findFirst();
    }

    /** "15/3": the first on or after the meeting; none for a day that no year has. */
    Optional<LocalDate> dayOfYear(int month, int day) {
        try {
            var yearly = MonthDay.of(month, day);
            return Optional.of(firstNotBefore(yearly.atYear(meeting.getYear()), yearly::atYear));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of a day that comes every year, the first that is not before the meeting. */
    LocalDate firstNotBefore(LocalDate thisYears, Function<Integer, LocalDate> inYear) {
        return thisYears.isBefore(meeting) ? inYear.apply(meeting.getYear() + 1) : thisYears;
    }

    LocalDate endOf(Month month) {
        return firstNotBefore(
                YearMonth.of(meeting.getYear(), month).atEndOfMonth(),
                year -> YearMonth.of(year, month).atEndOfMonth());
    }

    /** The Friday of the week of the meeting, or of one that comes after it. */
    LocalDate friday(int weeksAhead) {
        return meeting.plusWeeks(weeksAhead).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }
}
