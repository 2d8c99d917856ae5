package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people here write them. */
public final class Dates {

    /** Where the day begins and ends for everybody whom we serve. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);

    private Dates() {}

    /** Such as "Tuesday 3 November 2026". */
    public static String inWords(LocalDate day) {
        return LONG.format(day);
    }

    /** Such as "Tue 3 November", where the year is plain from what stands around it. */
    public static String shortly(LocalDate day) {
        return SHORT.format(day);
    }
}
