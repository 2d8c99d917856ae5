package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.imports.domain.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an event comes again (RFC 5545, section 3.3.10), as far as meetings need it: by
 * day, week, month or year. A month without such a day is left out, as the standard has it.
 */
final class Repeating {

    static final int MOST = 400;
    private static final int LONGEST_YEARS = 10;
    private static final Set<String> KNOWN =
            Set.of(
                    "FREQ",
                    "INTERVAL",
                    "COUNT",
                    "UNTIL",
                    "BYDAY",
                    "BYMONTHDAY",
                    "BYMONTH",
                    "BYSETPOS",
                    "WKST");

    private final IcsLine line;
    private final Map<String, String> parts = new HashMap<>();
    private final Periods periods;
    private final DaysOfPeriod days;

    private Repeating(IcsLine line, LocalDate first) {
        this.line = line;
        for (String part : line.value().split(";")) {
            var pair = part.split("=", 2);
            var key = pair[0].strip().toUpperCase(Locale.ROOT);
            if (pair.length < 2 || !KNOWN.contains(key)) {
                throw wrong("\u201c%s\u201d is not understood".formatted(part));
            }
            parts.put(key, pair[1].strip().toUpperCase(Locale.ROOT));
        }
        if (!parts.containsKey("COUNT") && !parts.containsKey("UNTIL")) {
            throw wrong("it repeats without an end: end it, such as at the end of the year");
        }
        periods = frequency();
        days =
                new DaysOfPeriod(
                        periods,
                        first,
                        list("BYDAY"),
                        numbers("BYMONTHDAY", 31),
                        numbers("BYMONTH", 12),
                        numbers("BYSETPOS", 366));
    }

    /** Its days, the first one among them. */
    static List<LocalDate> days(IcsLine line, LocalDate first) {
        return new Repeating(line, first).days(first);
    }

    private List<LocalDate> days(LocalDate first) {
        var found = new ArrayList<LocalDate>(List.of(first));
        var last = until(first);
        int most = parts.containsKey("COUNT") ? number("COUNT", MOST) : MOST + 1;
        int step = parts.containsKey("INTERVAL") ? number("INTERVAL", 1_000) : 1;
        for (var at = periods.begin(first); !at.isAfter(last); at = periods.next(at, step)) {
            for (LocalDate day : days.of(at)) {
                if (day.isAfter(first) && !day.isAfter(last) && found.size() < most) {
                    found.add(day);
                }
            }
        }
        if (found.size() > MOST) {
            throw wrong("it comes more than %d times".formatted(MOST));
        }
        return found;
    }

    private LocalDate until(LocalDate first) {
        var longest = first.plusYears(LONGEST_YEARS);
        var typed = parts.get("UNTIL");
        if (typed == null) {
            return longest;
        }
        var last = IcsTime.read(line, typed).inLondon().toLocalDate();
        if (last.isAfter(longest)) {
            throw wrong("it goes on for more than %d years".formatted(LONGEST_YEARS));
        }
        return last;
    }

    private Periods frequency() {
        try {
            return Periods.valueOf(parts.getOrDefault("FREQ", ""));
        } catch (IllegalArgumentException other) {
            throw wrong("it repeats by neither day, week, month nor year");
        }
    }

    private List<String> list(String key) {
        var typed = parts.get(key);
        return typed == null ? List.of() : Arrays.asList(typed.split(","));
    }

    private List<Integer> numbers(String key, int most) {
        return list(key).stream().map(each -> number(key, each, most)).toList();
    }

    private int number(String key, int most) {
        int number = number(key, parts.getOrDefault(key, ""), most);
        if (number < 1) {
            throw wrong("%s is not above 0".formatted(key));
        }
        return number;
    }

    private int number(String key, @Nullable String typed, int most) {
        if (typed == null || !typed.matches("[+-]?\\d{1,5}")) {
            throw wrong("%s is no number".formatted(key));
        }
        int number = Integer.parseInt(typed);
        if (number == 0 || Math.abs(number) > most) {
            throw wrong("%s is %s, the most is %d".formatted(key, typed, most));
        }
        return number;
    }

    private Wrong wrong(String why) {
        return new Wrong("RRULE", "Line %d: %s.".formatted(line.line(), why));
    }

    static Wrong noWeekday(String typed) {
        return new Wrong(
                "RRULE", "\u201c%s\u201d is no day of the week such as 2TU.".formatted(typed));
    }

    /** How far one period reaches. */
    enum Periods {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY;

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAILY -> day;
                case WEEKLY -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTHLY -> day.withDayOfMonth(1);
                case YEARLY -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate begin, int step) {
            return switch (this) {
                case DAILY -> begin.plusDays(step);
                case WEEKLY -> begin.plusWeeks(step);
                case MONTHLY -> begin.plusMonths(step);
                case YEARLY -> begin.plusYears(step);
            };
        }
    }
}
