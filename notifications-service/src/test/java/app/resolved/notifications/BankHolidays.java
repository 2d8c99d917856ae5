package app.resolved.notifications;

import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bank holidays of England and Wales, written out by hand. */
public final class BankHolidays {

    public static final Set<LocalDate> WRITTEN_OUT =
            Stream.of(
                            "2026-01-01",
                            "2026-04-03",
                            "2026-04-06",
                            "2026-05-04",
                            "2026-05-25",
                            "2026-08-31",
                            "2026-12-25",
                            "2026-12-28",
                            "2027-01-01",
                            "2027-03-26",
                            "2027-03-29",
                            "2027-05-03",
                            "2027-05-31",
                            "2027-08-30",
                            "2027-12-27",
                            "2027-12-28",
                            "2028-01-03",
                            "2028-04-14",
                            "2028-04-17",
                            "2028-05-01",
                            "2028-05-29",
                            "2028-08-28",
                            "2028-12-25",
                            "2028-12-26")
                    .map(LocalDate::parse)
                    .collect(Collectors.toCollection(TreeSet::new));

    private BankHolidays() {}

    public static WorkingDays workingDays() {
        return new WorkingDays(WRITTEN_OUT::contains);
    }
}
