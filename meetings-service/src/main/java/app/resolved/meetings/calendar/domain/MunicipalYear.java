package app.resolved.meetings.calendar.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A council's year, from May to April.
 *
 * @param begins the calendar year of its May
 */
public record MunicipalYear(int begins) {

    public static MunicipalYear of(LocalDate day) {
        return new MunicipalYear(
                day.getMonthValue() < Month.MAY.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(begins, Month.MAY, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    public List<YearMonth> months() {
        var may = YearMonth.of(begins, Month.MAY);
        return IntStream.range(0, 12).mapToObj(may::plusMonths).toList();
    }

    public MunicipalYear next() {
        return new MunicipalYear(begins + 1);
    }

    public MunicipalYear before() {
        return new MunicipalYear(begins - 1);
    }

    /** "2026/27". */
    public String words() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
