package app.resolved.meetings.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When the whole council is elected: for counties 2025 and every fourth year (Local Government Act
 * 1972, section 7), on the first Thursday in May (Representation of the People Act 1983, section
 * 37). Both are settings, since districts and reorganised councils differ.
 *
 * @param from a year in which there are any
 * @param every in years; 0 where none are to be shown
 */
public record Elections(int from, int every) {

    /** The day on which that municipal year's council is elected, if it is. */
    public Optional<LocalDate> in(MunicipalYear year) {
        return every > 0 && Math.floorMod(year.begins() - from, every) == 0
                ? Optional.of(
                        LocalDate.of(year.begins(), Month.MAY, 1)
                                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY)))
                : Optional.empty();
    }
}
