package app.resolved.notifications.ladder.adapters.jollyday;

import app.resolved.notifications.ladder.domain.Holidays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Bank holidays as Jollyday knows them, each year worked out once. */
@Component
final class JollydayHolidays implements Holidays {

    private final HolidayManager unitedKingdom =
            HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean isHoliday(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::ofYear).contains(day);
    }

    /** England's and Wales' are the same; "eng" is the key of the newer editions of the code. */
    private Set<LocalDate> ofYear(int year) {
        return unitedKingdom.getHolidays(Year.of(year), "eng").stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
