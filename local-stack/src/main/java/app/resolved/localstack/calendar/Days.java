package app.resolved.localstack.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The mornings at which calendar time halts on its way. */
public final class Days {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Days() {}

    /** 09:00 in London, when the morning's mail is out. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
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
