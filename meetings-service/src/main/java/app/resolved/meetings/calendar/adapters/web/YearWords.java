package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.calendar.domain.YearCalendar.Day;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a calendar names them, where the month stands above. */
public final class YearWords {

    private static final DateTimeFormatter MONTH = pattern("MMMM yyyy");
    private static final DateTimeFormatter IN_MONTH = pattern("EEE d");
    private static final DateTimeFormatter SHORTLY = pattern("EEE d MMM");

    /** "November 2026". */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Tue 3". */
    public String inMonth(LocalDate day) {
        return IN_MONTH.format(day);
    }

    /** "Mon 19 Oct". */
    public String shortly(LocalDate day) {
        return SHORTLY.format(day);
    }

    /** The classes by which a day is marked in the grid. */
    public String marks(Day day) {
        return (day.meets() ? "year__day--meets " : "")
                + (day.papersGoOut() ? "year__day--papers " : "")
                + (day.holiday() ? "year__day--holiday" : "");
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
