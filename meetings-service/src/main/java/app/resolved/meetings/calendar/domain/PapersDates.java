package app.resolved.meetings.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When the papers of a meeting go out, and when they are wanted: five clear days before the meeting
 * (Local Government Act 1972, section 100B(3)), neither the day of sending nor that of the meeting
 * being one of them, and five working days before that, as actions-service counts what is due.
 */
public final class PapersDates {

    private static final int CLEAR_DAYS = 5;
    private static final int BEFORE_DISPATCH = 5;

    private final BankHolidays holidays;

    public PapersDates(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /**
     * @param wantedBy the day on which reports are to be in
     * @param goOut the last day on which agenda and reports may be published
     */
    public record Papers(LocalDate wantedBy, LocalDate goOut) {}

    public Papers of(LocalDate meeting) {
        var goOut = before(meeting, CLEAR_DAYS + 1);
        return new Papers(before(goOut, BEFORE_DISPATCH), goOut);
    }

    /** The n-th working day before that day. */
    private LocalDate before(LocalDate day, int n) {
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.minusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.on(day).isEmpty();
    }
}
