package app.resolved.notifications.ladder.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Working days in England: Monday to Friday without bank holidays, and the morning at which mail
 * leaves on them.
 */
public record WorkingDays(Holidays holidays) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** By the clock on the wall in London, summer and winter. */
    public static final LocalTime MORNING = LocalTime.of(8, 30);

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The nth working day after a day; {@code n} is 1 or more. */
    public LocalDate after(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The nth working day before a day; {@code n} is 1 or more. */
    public LocalDate before(LocalDate day, int n) {
        return step(day, n, -1);
    }

    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /**
     * How many working days lie after one day, up to and including another: 0 where that is not
     * later.
     */
    public int between(LocalDate after, LocalDate through) {
        return (int)
                after.plusDays(1)
                        .datesUntil(laterOf(after, through).plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** Whether fewer than {@code n} working days are left, without counting all of a long time. */
    boolean atMost(int n, LocalDate after, LocalDate through) {
        return through.isBefore(after(after, n + 1));
    }

    /** The day in London at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** When mail leaves on a day. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    /** The last day whose morning has come. */
    public static LocalDate lastMorning(Instant now) {
        var today = dayOf(now);
        return now.isBefore(morningOf(today)) ? today.minusDays(1) : today;
    }

    /**
     * The day on which mail that is ready now leaves: today, once it is morning, if it is worked.
     */
    public LocalDate mailDay(Instant now) {
        var today = dayOf(now);
        return isWorkingDay(today) ? today : after(today, 1);
    }

    /** When the next mail of a morning leaves that has not left yet. */
    public Instant nextMorning(Instant now) {
        return morningOf(onOrAfter(lastMorning(now).plusDays(1)));
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(direction);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
