package app.resolved.notifications.deliveries.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people write them. */
public final class Days {

    private static final DateTimeFormatter IN_FULL = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter OF_THIS_YEAR = pattern("EEEE d MMMM");
    private static final DateTimeFormatter SHORT = pattern("d MMMM");
    private static final DateTimeFormatter SHORT_WITH_YEAR = pattern("d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE");

    private Days() {}

    /** "Tuesday 3 November 2026". */
    public static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }

    /** As short as can be without doubt: "today", "tomorrow", "Thursday", "3 November". */
    static String inBrief(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0 || ahead == 1) {
            return ahead == 0 ? "today" : "tomorrow";
        }
        if (ahead > 1 && ahead < 7) {
            return WEEKDAY.format(day);
        }
        return (day.getYear() == today.getYear() ? SHORT : SHORT_WITH_YEAR).format(day);
    }

    /** "Thursday 3 November", with the year where it is another. */
    static String near(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? OF_THIS_YEAR : IN_FULL).format(day);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
