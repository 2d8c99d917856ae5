package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Times of the year that name no day: "before Christmas", "in the autumn", "by the summer recess",
 * "in Q3". Seasons are those of the Met Office, spring from 1 March; quarters are those of the
 * financial year, as councils report by them.
 */
final class TimesOfYear {

    private static final String BEFORE =
            "(?<before>before|by|until|till|prior to|ahead of|in time for)";
    private static final Pattern FEAST =
            Pattern.compile(
                    "\\b" + BEFORE + " (?:the )?(?<feast>christmas|easter|new year)(?! [a-z])");
    private static final Pattern NEW_YEAR =
            Pattern.compile("\\b(?:in|into|for|during|over) the new year(?! [a-z])");
    private static final Pattern RECESS =
            Pattern.compile("\\b(?:" + BEFORE + "|over|in|during) the summer recess\\b");
    private static final Pattern SEASON =
            Pattern.compile(
                    "\\b(?:"
                            + BEFORE
                            + "|in|over|during|for|to|this|early|late|later|next)(?:"
                            + " (?:the|in|this|end of|early|next|late|later))*"
                            + " (?<season>spring|summer|autumn|winter)(?:,? (?<year>\\d{4}))?(?!"
                            + " [a-z])");
    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?<!from )(?<!from the )\\b(?:q(?:uarter"
                            + " )?(?<figure>[1-4])|(?<word>first|second|third|fourth|last)"
                            + " quarter)\\b");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private final LocalDate meeting;

    TimesOfYear(LocalDate meeting) {
        this.meeting = meeting;
    }

    /** The last day on which what the words say is still done in time. */
    Optional<LocalDate> lastDay(String words) {
        return found(FEAST, words)
                .map(this::feast)
                .or(() -> found(NEW_YEAR, words).map(_ -> endOfMonth(1)))
                .or(() -> found(RECESS, words).map(this::recess))
                .or(() -> found(SEASON, words).map(this::season))
                .or(() -> found(QUARTER, words).map(this::quarter));
    }

    private static Optional<Matcher> found(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::find);
    }

    private LocalDate feast(Matcher m) {
        return switch (m.group("feast")) {
            case "christmas" -> coming(year -> LocalDate.of(year, 12, 24));
            case "easter" -> coming(year -> Easter.sunday(year).minusDays(3));
            default -> coming(year -> LocalDate.of(year, 12, 31));
        };
    }

    private LocalDate recess(Matcher m) {
        return endOfMonth(m.group("before") == null ? 8 : 7);
    }

    private LocalDate season(Matcher m) {
        int first = 3 + 3 * SEASONS.indexOf(m.group("season"));
        int months = m.group().contains("early ") ? 1 : 3;
        boolean end = months == 1 || m.group().contains("end of ");
        boolean whole = end || m.group("before") == null;
        IntFunction<LocalDate> last =
                year ->
                        YearMonth.of(year, first)
                                .plusMonths(whole ? months : 0)
                                .atDay(1)
                                .minusDays(1);
        @Nullable String year = m.group("year");
        return year == null
                ? coming(last, m.group().contains("next ") ? months : 0)
                : last.apply(Integer.parseInt(year));
    }

    /** The last one is no. 0 of those in the list, and ends in the same month as the fourth. */
    private LocalDate quarter(Matcher m) {
        @Nullable String figure = m.group("figure");
        int quarter =
                figure == null ? QUARTERS.indexOf(m.group("word")) + 1 : Integer.parseInt(figure);
        return endOfMonth(3 * quarter % 12 + 3);
    }

    private LocalDate endOfMonth(int month) {
        return coming(year -> YearMonth.of(year, month).atEndOfMonth());
    }

    private LocalDate coming(IntFunction<LocalDate> inYear) {
        return coming(inYear, 0);
    }

    /** The first on or after the meeting, of those that have so many months to run by then. */
    private LocalDate coming(IntFunction<LocalDate> inYear, int months) {
        var from = meeting.plusMonths(months);
        return IntStream.rangeClosed(meeting.getYear() - 1, meeting.getYear() + 2)
                .mapToObj(inYear)
                .filter(day -> !day.isBefore(from))
                .findFirst()
                .orElseThrow();
    }
}
