package app.resolved.actions.actions.application;

import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.Holidays;
import app.resolved.contracts.CommitteeState;
import app.resolved.eventing.DerivedId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Works all open dates in again where bank holidays were announced since that was done last. Doing
 * it again, or beside another replica, changes nothing.
 */
public final class ReworkForHolidays {

    private static final int AT_ONCE = 500;

    private final ActionReader reader;
    private final Committees committees;
    private final WorkedIn workedIn;
    private final ReworkDueDates rework;
    private final String holidays;

    public ReworkForHolidays(
            ActionReader reader,
            Committees committees,
            WorkedIn workedIn,
            ReworkDueDates rework,
            Holidays holidays) {
        this.reader = reader;
        this.committees = committees;
        this.workedIn = workedIn;
        this.rework = rework;
        this.holidays =
                DerivedId.of(
                        holidays.published().stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new));
    }

    /** For every committee that was heard of: 500 at most, as they are kept. */
    public void ofAll() {
        committees.all().stream().map(CommitteeState::committeeId).forEach(this::of);
    }

    /** For one committee; at once where these holidays were worked in before. */
    public void of(String committeeId) {
        var key = "holidays of " + committeeId;
        if (workedIn.last(key).filter(holidays::equals).isPresent()) {
            return;
        }
        var calendars = committees.calendars(Set.of(committeeId));
        var ids = reader.open(committeeId, "", AT_ONCE);
        while (!ids.isEmpty()) {
            rework.anew(ids, calendars);
            ids = reader.open(committeeId, ids.getLast(), AT_ONCE);
        }
        workedIn.keep(key, holidays);
    }
}
