package app.resolved.meetings.calendar.adapters.jollyday;

import app.resolved.meetings.calendar.domain.BankHolidays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Those of Jollyday's "eng": "en" is silently taken for the whole kingdom and drops two holidays.
 * Meetings lie between 1894 and 2999, so no more years are ever kept.
 */
@Component
class JollydayHolidays implements BankHolidays {

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    @Override
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(byYear.computeIfAbsent(day.getYear(), this::ofYear).get(day));
    }

    private Map<LocalDate, String> ofYear(int year) {
        return manager.getHolidays(Year.of(year), "eng").stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Holiday::getDate,
                                holiday -> holiday.getDescription(Locale.UK),
                                (one, _) -> one));
    }
}
