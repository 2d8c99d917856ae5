package app.resolved.actions.duedates.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counting by working days: Monday to Friday, bank holidays left out. */
public final class WorkingDays {

    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return reasonOff(day).isEmpty();
    }

    /** The n-th working day after that day; the day itself is not counted. */
    public Count after(LocalDate day, int n) {
        return count(day, n, 1);
    }

    /** The n-th working day before that day; the day itself is not counted. */
    public Count before(LocalDate day, int n) {
        return count(day, n, -1);
    }

    /**
     * The last day that leaves n clear days before that day: neither it nor that day is one of
     * them. Clear days are working days here, as for the notice of a council's meeting.
     */
    public Count clearBefore(LocalDate day, int n) {
        var clear = before(day, n);
        var last = before(clear.reached(), 1);
        var skipped = new ArrayList<>(clear.skipped());
        skipped.addAll(last.skipped());
        return new Count(last.reached(), clear.counted(), skipped);
    }

    /** How many working days d there are with {@code start < d <= end}; 0 where end is earlier. */
    public int between(LocalDate start, LocalDate end) {
        return end.isAfter(start)
                ? (int)
                        start.plusDays(1)
                                .datesUntil(end.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                : 0;
    }

    private Count count(LocalDate from, int n, int step) {
        var counted = new ArrayList<LocalDate>();
        var skipped = new ArrayList<Skipped>();
        for (var day = from; counted.size() < n; ) {
            day = day.plusDays(step);
            var off = reasonOff(day);
            if (off.isEmpty()) {
                counted.add(day);
            } else {
                skipped.add(new Skipped(day, off.get()));
            }
        }
        return new Count(counted.getLast(), counted, skipped);
    }

    private Optional<String> reasonOff(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek weekend
                    when weekend == DayOfWeek.SATURDAY || weekend == DayOfWeek.SUNDAY ->
                    Optional.of(weekend.getDisplayName(TextStyle.FULL, Locale.UK));
            case DayOfWeek _ -> holidays.on(day);
        };
    }

    /**
     * Days counted one by one.
     *
     * @param reached the day at which the count ended
     * @param counted every day that was counted, in the order of counting
     */
    public record Count(LocalDate reached, List<LocalDate> counted, List<Skipped> skipped) {
        public Count {
            counted = List.copyOf(counted);
            skipped = List.copyOf(skipped);
        }

        /** "5 working days: Mon 4 May, ...; not counted: Sat 9 May, ..." */
        String inWords(String what) {
            var days = counted.stream().map(Dates::shortly).toList();
            var off = skipped.stream().map(Skipped::inWords).toList();
            return what
                    + ": "
                    + String.join(", ", days)
                    + (off.isEmpty() ? "" : "; not counted: " + String.join(", ", off));
        }
    }

    /**
     * A day that was not counted.
     *
     * @param why "Saturday", "Sunday" or the holiday's name
     */
    public record Skipped(LocalDate day, String why) {

        /** A Saturday or Sunday needs no reason. */
        private String inWords() {
            boolean weekend = why.equals("Saturday") || why.equals("Sunday");
            return Dates.shortly(day) + (weekend ? "" : " (" + why + ")");
        }
    }
}
