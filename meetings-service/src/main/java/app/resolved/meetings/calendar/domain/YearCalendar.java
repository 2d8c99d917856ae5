package app.resolved.meetings.calendar.domain;

import app.resolved.meetings.calendar.domain.PapersDates.Papers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The meetings of a municipal year, month by month, with the days on which papers go out. */
public final class YearCalendar {

    /** A recess, rather than the time between two meetings. */
    private static final int RECESS_DAYS = 28;

    private final MunicipalYear year;
    private final List<Planned> meetings;
    private final BankHolidays holidays;
    private final Optional<LocalDate> polling;

    public YearCalendar(
            MunicipalYear year,
            List<Meeting> meetings,
            BankHolidays holidays,
            Elections elections) {
        var papers = new PapersDates(holidays);
        this.year = year;
        this.holidays = holidays;
        this.polling = elections.in(year);
        this.meetings =
                meetings.stream()
                        .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
                        .map(each -> new Planned(each, papers.of(each.date())))
                        .toList();
    }

    public record Planned(Meeting meeting, Papers papers) {}

    /**
     * @param name empty on the days that are filled in before the first and behind the last
     */
    public record Day(String name, boolean meets, boolean papersGoOut, boolean holiday) {

        static final Day NONE = new Day("", false, false, false);
    }

    public record Noted(LocalDate day, String what) {}

    /**
     * @param weeks of seven days each, Monday first
     * @param noted bank holidays and polling day
     */
    public record Month(
            YearMonth month, List<List<Day>> weeks, List<Planned> meetings, List<Noted> noted) {}

    /** From the day after one meeting to the day before the next. */
    public record Recess(LocalDate from, LocalDate to) {

        public long weeks() {
            return ChronoUnit.DAYS.between(from, to.plusDays(1)) / 7;
        }
    }

    public List<Month> months() {
        return year.months().stream().map(this::month).toList();
    }

    public Optional<LocalDate> polling() {
        return polling;
    }

    /** The times of four weeks and more in which nobody meets, between the first and the last. */
    public List<Recess> recesses() {
        var found = new ArrayList<Recess>();
        var days =
                meetings.stream()
                        .map(Planned::meeting)
                        .filter(each -> !each.cancelled())
                        .map(Meeting::date)
                        .toList();
        for (int at = 1; at < days.size(); at++) {
            var recess = new Recess(days.get(at - 1).plusDays(1), days.get(at).minusDays(1));
            if (ChronoUnit.DAYS.between(recess.from(), recess.to()) >= RECESS_DAYS - 1) {
                found.add(recess);
            }
        }
        return found;
    }

    private Month month(YearMonth month) {
        var inMonth =
                meetings.stream()
                        .filter(each -> YearMonth.from(each.meeting().date()).equals(month))
                        .toList();
        return new Month(month, weeks(month), inMonth, noted(month));
    }

    private List<List<Day>> weeks(YearMonth month) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = (before + month.lengthOfMonth() + 6) / 7;
        return IntStream.range(0, weeks)
                .mapToObj(week ->
                        IntStream.range(0, 7)
                                .mapToObj(at -> day(month, week * 7 + at - before + 1))
                                .toList())
                .toList();
    }

    private Day day(YearMonth month, int number) {
        if (!month.isValidDay(number)) {
            return Day.NONE;
        }
        var date = month.atDay(number);
        return new Day(
                String.valueOf(number),
                isAny(each -> each.meeting().date().equals(date)),
                isAny(each -> each.papers().goOut().equals(date)),
                holidays.on(date).isPresent());
    }

    private boolean isAny(Predicate<Planned> test) {
        return meetings.stream().filter(each -> !each.meeting().cancelled()).anyMatch(test);
    }

    private List<Noted> noted(YearMonth month) {
        var noted = new ArrayList<Noted>();
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .forEach(
                        day -> holidays.on(day).ifPresent(name -> noted.add(new Noted(day, name))));
        polling.filter(day -> YearMonth.from(day).equals(month))
                .ifPresent(day -> noted.add(new Noted(day, "Council elections: polling day")));
        noted.sort(Comparator.comparing(Noted::day));
        return noted;
    }
}
