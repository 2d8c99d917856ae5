package app.resolved.meetings.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The bank holidays of England and Wales. */
public interface BankHolidays {

    /** The holiday's name, such as "Good Friday"; nothing on any other day. */
    Optional<String> on(LocalDate day);
}
