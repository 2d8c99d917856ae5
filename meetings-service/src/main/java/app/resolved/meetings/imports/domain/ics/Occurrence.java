package app.resolved.meetings.imports.domain.ics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One day of an event.
 *
 * @param uid of the event; of one that repeats, together with the day that the series has for it;
 *     null where the file gives none
 * @param date in Europe/London, as the time
 * @param time null for an event of the whole day
 */
public record Occurrence(
        @Nullable String uid, LocalDate date, @Nullable LocalTime time, boolean cancelled) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** "Tuesday 3 November 2026 at 10:00". */
    String when() {
        return DAY.format(date) + (time == null ? "" : " at " + time);
    }
}
