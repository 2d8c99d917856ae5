package app.resolved.actions.duedates.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as minutes word them. The first form below that fits, wins.
 *
 * <p>A day without a year is the first such day on or after the meeting; 29 February in a year
 * without one is 28 February. A month alone means its last day, "early" its tenth, "mid" its
 * fifteenth, "before" the last day of the month before. A day without a month is the first such day
 * on or after the meeting.
 */
final class DueWordsReader {

    private static final int LONGEST_READ = 200;

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern FIRST_OF =
            Pattern.compile("\\bfirst of (?=" + MONTH.replace("?<month>", "?:") + ")");
    private static final String YEAR = "(?:,?\\s+(?<year>\\d{4})\\b)?";
    private static final String NUMBER = SpelledNumbers.PATTERN;

    /** "Five days before it", "two months after opening": counted from something else. */
    private static final String FROM_THE_MEETING =
            "(?! (?:before|prior|ahead|in advance|after|following)\\b)";

    private static final String HOUR =
            "(?: (?:close of (?:play|business)|cop|cob|noon|midday|end of|\\d{1,2}(?:[:.]\\d{2})?"
                    + " ?[ap]m))?(?: on)?";
    private static final String BODY = "(?:meeting|committee|council|cabinet|panel|board|forum)";

    private final LocalDate meetingDate;
    private final DaysFrom calendar;
    private final String words;

    private DueWordsReader(String words, LocalDate meetingDate) {
        this.words = words;
        this.meetingDate = meetingDate;
        this.calendar = new DaysFrom(meetingDate);
    }

    static DueWords read(@Nullable String words, LocalDate meetingDate) {
        if (words == null) {
            return new DueWords.NoDate();
        }
        var shortened = words.substring(0, Math.min(words.length(), LONGEST_READ));
        var plain = FIRST_OF.matcher(lower(shortened)).replaceAll("1 ");
        return new DueWordsReader(plain, meetingDate).read();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
    }

    private DueWords read() {
        return Arrays.<Optional<DueWords>>asList(
                        find("\\b(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})\\b", this::inFigures),
                        find(
                                "\\b(?<day>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})\\b",
                                this::inFigures),
                        find(
                                "\\b(?:by|on|before|until|cop|cob)"
                                        + " (?<day>\\d{1,2})/(?<m>\\d{1,2})\\b(?!/)",
                                this::dayAndMonth),
                        find(
                                "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + YEAR,
                                this::dayOfMonth),
                        find(
                                "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b" + YEAR,
                                this::dayOfMonth),
                        find(
                                "\\b" + NUMBER + " (?:clear )?working days?\\b" + FROM_THE_MEETING,
                                m -> new DueWords.WorkingDaySpan(SpelledNumbers.in(m))),
                        find(
                                "\\b"
                                        + NUMBER
                                        + " (?:calendar"
                                        + " )?(?<unit>day|week|fortnight|month|year)s?\\b"
                                        + FROM_THE_MEETING,
                                this::span),
                        find(
                                "\\bnext (?:\\w+ ){0,4}?" + BODY + "\\b",
                                _ -> new DueWords.NextMeeting()),
                        find(
                                "\\b" + MONTH + "(?:['\u2019]s)? (?:\\w+ )?" + BODY + "\\b",
                                this::meetingIn),
                        find("\\b" + BODY + " (?:in|of) " + MONTH, this::meetingIn),
                        find(
                                "\\bend of (?:the |this )?(?<period>financial year|municipal"
                                        + " year|year|month|week)\\b",
                                this::endOf),
                        find("\\b(?<period>financial year)(?:['\u2019]s)?[ -]end\\b", this::endOf),
                        find(
                                "(?:^|\\b(?:(?<part>early|mid|before)|by|end|in|during|for|until|of|to|this|next|later?)["
                                    + " -])(?:the )?"
                                        + MONTH
                                        + YEAR,
                                this::inMonth),
                        find(
                                "\\b(?:on|by|before) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?!"
                                        + " [a-z])",
                                this::nextDay),
                        find(
                                "\\b(?<which>next|this) (?<period>week|month)\\b|later in the week",
                                this::weekOrMonth),
                        find(
                                "\\b(?:by|on|before|until|next|first thing)"
                                        + HOUR
                                        + " (?<weekday>mon|tues|wednes|thurs|fri)day\\b",
                                this::weekday),
                        find("\\btomorrow\\b", _ -> new DueWords.NamedDay(meetingDate.plusDays(1))),
                        new TimesOfYear(meetingDate).lastDay(words).map(DueWords.NamedDay::new))
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(DueWords.NoDate::new);
    }

    private Optional<DueWords> find(String pattern, Function<MatchResult, DueWords> meaning) {
        Matcher matcher = Pattern.compile(pattern).matcher(words);
        return matcher.find()
                ? Optional.of(matcher.toMatchResult()).map(meaning)
                : Optional.empty();
    }

    private DueWords inFigures(MatchResult m) {
        int year = Integer.parseInt(m.group("year"));
        return named(
                year < 100 ? 2000 + year : year,
                Integer.parseInt(m.group("m")),
                Integer.parseInt(m.group("day")));
    }

    private DueWords dayOfMonth(MatchResult m) {
        int day = Integer.parseInt(m.group("day"));
        if (m.group("year") != null) {
            return named(Integer.parseInt(m.group("year")), month(m).getValue(), day);
        }
        return yearly(month(m).getValue(), day);
    }

    private DueWords dayAndMonth(MatchResult m) {
        return yearly(Integer.parseInt(m.group("m")), Integer.parseInt(m.group("day")));
    }

    private DueWords yearly(int month, int day) {
        return nameable(calendar.dayOfYear(month, day));
    }

    private DueWords nextDay(MatchResult m) {
        return nameable(calendar.dayOfMonth(Integer.parseInt(m.group("day"))));
    }

    private static DueWords nameable(Optional<LocalDate> day) {
        return day.<DueWords>map(DueWords.NamedDay::new).orElseGet(DueWords.NoDate::new);
    }

    private DueWords inMonth(MatchResult m) {
        var month = month(m);
        var year = m.group("year");
        var named =
                year != null
                        ? YearMonth.of(Integer.parseInt(year), month)
                        : YearMonth.from(
                                calendar.firstNotBefore(
                                        YearMonth.of(meetingDate.getYear(), month).atEndOfMonth(),
                                        y -> YearMonth.of(y, month).atEndOfMonth()));
        return new DueWords.NamedDay(
                switch (m.group("part")) {
                    case "early" -> named.atDay(10);
                    case "mid" -> named.atDay(15);
                    case "before" -> named.atDay(1).minusDays(1);
                    case null, default -> named.atEndOfMonth();
                });
    }

    private DueWords named(int year, int month, int day) {
        try {
            return new DueWords.NamedDay(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return new DueWords.NoDate();
        }
    }

    private DueWords span(MatchResult m) {
        int number = SpelledNumbers.in(m);
        return switch (m.group("unit")) {
            case "week" -> new DueWords.Span(number, ChronoUnit.WEEKS);
            case "fortnight" -> new DueWords.Span(2 * number, ChronoUnit.WEEKS);
            case "month" -> new DueWords.Span(number, ChronoUnit.MONTHS);
            case "year" -> new DueWords.Span(number, ChronoUnit.YEARS);
            default -> new DueWords.Span(number, ChronoUnit.DAYS);
        };
    }

    private DueWords meetingIn(MatchResult m) {
        return new DueWords.MeetingIn(month(m));
    }

    private DueWords endOf(MatchResult m) {
        return new DueWords.NamedDay(
                switch (m.group("period")) {
                    case "financial year" -> calendar.endOf(Month.MARCH);
                    case "municipal year" -> calendar.endOf(Month.APRIL);
                    case "year" -> Year.from(meetingDate).atMonth(12).atEndOfMonth();
                    case "month" -> YearMonth.from(meetingDate).atEndOfMonth();
                    default -> calendar.friday(0);
                });
    }

    private DueWords weekOrMonth(MatchResult m) {
        int ahead = "next".equals(m.group("which")) ? 1 : 0;
        return new DueWords.NamedDay(
                "month".equals(m.group("period"))
                        ? YearMonth.from(meetingDate).plusMonths(ahead).atEndOfMonth()
                        : calendar.friday(ahead));
    }

    private DueWords weekday(MatchResult m) {
        var weekday = DayOfWeek.valueOf((m.group("weekday") + "day").toUpperCase(Locale.UK));
        return new DueWords.NamedDay(meetingDate.with(TemporalAdjusters.next(weekday)));
    }

    private static Month month(MatchResult m) {
        var start = m.group("month").substring(0, 3).toUpperCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
