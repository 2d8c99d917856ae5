package app.resolved.meetings.programme.domain;

import java.time.LocalDate;

/** How often an item comes again. */
public enum Recurrence {
    EACH_MEETING(0),
    EACH_QUARTER(3),
    EACH_YEAR(12);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /** The earliest day of the next occurrence. */
    public LocalDate earliestAfter(LocalDate day) {
        return months == 0 ? day.plusDays(1) : day.plusMonths(months);
    }
}
