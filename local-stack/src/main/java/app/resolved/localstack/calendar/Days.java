package app.resolved.localstack.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The mornings at which calendar time halts on its way. */
public final class Days {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Days() {}

    /** 09:00 in London, when the morning's mail is out. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** Such as "Tuesday 3 November 2026, 09:00", in London. */
    public static String words(Instant instant) {
        return instant.atZone(LONDON).format(WORDS);
    }

    /** Every morning between two times, and the end itself. */
    static List<Instant> steps(Instant from, Instant to) {
        var steps = new ArrayList<Instant>();
        for (var day = dayOf(from); morningOf(day).isBefore(to); day = day.plusDays(1)) {
            if (morningOf(day).isAfter(from)) {
                steps.add(morningOf(day));
            }
        }
        steps.add(to);
        return List.copyOf(steps);
    }
}
