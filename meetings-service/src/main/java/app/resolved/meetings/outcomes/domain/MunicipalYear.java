package app.resolved.meetings.outcomes.domain;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year of a council, from May to April.
 *
 * @param startsIn the calendar year of its May
 */
public record MunicipalYear(int startsIn) {

    public static MunicipalYear of(LocalDate day) {
        boolean beforeMay = day.getMonth().compareTo(Month.MAY) < 0;
        return new MunicipalYear(beforeMay ? day.getYear() - 1 : day.getYear());
    }

    /** Such as "2026/27". */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
