package app.resolved.actions.duedates.adapters.jollyday;

import app.resolved.actions.duedates.domain.Holidays;
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

/**
 * The bank holidays of England and Wales.
 *
 * <p>Jollyday's part of the United Kingdom is called "eng"; "en" is silently taken for the whole
 * kingdom and drops two holidays.
 */
public final class EnglandAndWales implements Holidays {

    /** The last year on GOV.UK's list of bank holidays when this was built. */
    private static final int LAST_PUBLISHED = 2028;

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    @Override
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(byYear.computeIfAbsent(day.getYear(), this::ofYear).get(day));
    }

    @Override
    public boolean arePublishedFor(int year) {
        return year <= LAST_PUBLISHED;
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
