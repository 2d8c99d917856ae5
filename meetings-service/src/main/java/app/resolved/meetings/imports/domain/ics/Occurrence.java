package app.resolved.meetings.imports.domain.ics;

import java.time.LocalDate;
import java.time.LocalTime;
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
        @Nullable String uid, LocalDate date, @Nullable LocalTime time, boolean cancelled) {}
