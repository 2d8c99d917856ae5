package app.resolved.webkit.layout;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people here write them; in templates as {@code #when}. What is not there is empty. */
public final class Dates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter SHORT = pattern("d MMM uuuu");
    private static final DateTimeFormatter CLOCK = pattern("h:mma");
    private final InstantSource clock;

    Dates(InstantSource clock) {
        this.clock = clock;
    }

    /** "Tuesday 3 November 2026". */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** "3 Nov 2026", where room is short. */
    public String brief(@Nullable LocalDate date) {
        return date == null ? "" : SHORT.format(date);
    }

    /** "9:05am". */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : CLOCK.format(time).toLowerCase(Locale.UK);
    }

    /** "Tuesday 3 November 2026 at 9:05am", in London. */
    public String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(LONDON);
        return day(local.toLocalDate()) + " at " + time(local.toLocalTime());
    }

    /** Today's date in London, by the injected clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
