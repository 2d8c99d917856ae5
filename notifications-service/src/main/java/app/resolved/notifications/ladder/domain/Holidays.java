package app.resolved.notifications.ladder.domain;

import java.time.LocalDate;

/** The bank holidays of England and Wales. */
@FunctionalInterface
public interface Holidays {

    boolean isHoliday(LocalDate day);
}
