package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The bank holidays by which days are counted. */
public interface Holidays {

    /** The holiday's name, such as "Good Friday"; nothing on any other day. */
    Optional<String> on(LocalDate day);

    /**
     * Whether the government has published the holidays of that year. A date counted over a year
     * for which it has not is provisional: a holiday may yet be proclaimed.
     */
    boolean arePublishedFor(int year);
}
