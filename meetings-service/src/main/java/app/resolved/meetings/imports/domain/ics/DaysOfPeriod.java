package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.imports.domain.ics.Repeating.Periods;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which days of a week, month or year an event falls on. */
final class DaysOfPeriod {

    private static final Pattern WEEKDAY =
            Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /**
     * @param nth of its month, from the end where it is below 0; 0 for each
     */
    private record Weekday(int nth, DayOfWeek day) {

        static Weekday of(String typed) {
            var matcher = WEEKDAY.matcher(typed.strip());
            if (!matcher.matches()) {
                throw Repeating.noWeekday(typed);
            }
            int nth = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            return new Weekday(nth, DayOfWeek.of(WEEK.indexOf(matcher.group(2)) + 1));
        }

        boolean is(LocalDate date) {
            int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
            int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
            return date.getDayOfWeek() == day && (nth == 0 || nth == fromStart || nth == fromEnd);
        }
    }

    private final Periods periods;
    private final LocalDate first;
    private final List<Weekday> weekdays;
    private final List<Integer> monthDays;
    private final List<Integer> months;
    private final List<Integer> places;

    DaysOfPeriod(
            Periods periods,
            LocalDate first,
            List<String> weekdays,
            List<Integer> monthDays,
            List<Integer> months,
            List<Integer> places) {
        this.periods = periods;
        this.first = first;
        this.weekdays = weekdays.stream().map(Weekday::of).toList();
        this.monthDays = monthDays;
        this.months = months;
        this.places = places;
    }

    List<LocalDate> of(LocalDate begin) {
        var all = begin.datesUntil(periods.next(begin, 1)).filter(this::falls).toList();
        return places.isEmpty()
                ? all
                : places.stream().flatMap(place -> at(all, place)).sorted().toList();
    }

    private static Stream<LocalDate> at(List<LocalDate> days, int place) {
        int index = place > 0 ? place - 1 : days.size() + place;
        return index >= 0 && index < days.size() ? Stream.of(days.get(index)) : Stream.empty();
    }

    private boolean falls(LocalDate day) {
        return inMonth(day) && onMonthDay(day) && onWeekday(day);
    }

    private boolean inMonth(LocalDate day) {
        if (!months.isEmpty()) {
            return months.contains(day.getMonthValue());
        }
        return periods != Periods.YEARLY || day.getMonth() == first.getMonth();
    }

    private boolean onMonthDay(LocalDate day) {
        if (!monthDays.isEmpty()) {
            return monthDays.contains(day.getDayOfMonth())
                    || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
        }
        boolean byMonth = periods == Periods.MONTHLY || periods == Periods.YEARLY;
        return !byMonth || !weekdays.isEmpty() || day.getDayOfMonth() == first.getDayOfMonth();
    }

    private boolean onWeekday(LocalDate day) {
        if (!weekdays.isEmpty()) {
            return weekdays.stream().anyMatch(each -> each.is(day));
        }
        return periods != Periods.WEEKLY || day.getDayOfWeek() == first.getDayOfWeek();
    }
}
