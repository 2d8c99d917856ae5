package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bank holidays by which days are counted. */
public interface Holidays {

    /** The holiday's name, such as "Good Friday"; nothing on any other day. */
    Optional<String> on(LocalDate day);

    /**
     * Whether the government has published the holidays of that year. A date counted over a year
     * for which it has not is provisional: a holiday may yet be proclaimed.
     */
    boolean arePublishedFor(int year);

    /** All of the years that are published, 2020 the first. */
    default List<LocalDate> published() {
        return Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
                .takeWhile(day -> arePublishedFor(day.getYear()))
                .filter(day -> on(day).isPresent())
                .toList();
    }
}
