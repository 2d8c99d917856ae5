package app.resolved.meetings.programme.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When the words of an outcome want an item to come: at the next meeting, or in a month. */
public sealed interface WhenAsked {

    record NextMeeting() implements WhenAsked {}

    record InMonth(YearMonth month) implements WhenAsked {}

    /** They do not say. */
    record NotSaid() implements WhenAsked {}

    /**
     * @param due the time in the words of the minute
     * @param asked the day of the meeting: a month without a year is the next one after it
     */
    static WhenAsked of(@Nullable String due, LocalDate asked) {
        var words = due == null ? "" : due.toLowerCase(Locale.UK);
        if (words.contains("next meeting") || words.contains("following meeting")) {
            return new NextMeeting();
        }
        return month(words)
                .<WhenAsked>map(month -> new InMonth(next(month, words, asked)))
                .orElseGet(NotSaid::new);
    }

    private static Optional<Month> month(String words) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        Pattern.compile("\\b" + month.name().toLowerCase(Locale.UK) + "\\b")
                                .matcher(words)
                                .find())
                .findFirst();
    }

    private static YearMonth next(Month month, String words, LocalDate asked) {
        var year = Pattern.compile("\\b(20\\d\\d)\\b").matcher(words);
        if (year.find()) {
            return YearMonth.of(Integer.parseInt(year.group(1)), month);
        }
        var thisYear = YearMonth.of(asked.getYear(), month);
        return thisYear.isBefore(YearMonth.from(asked)) ? thisYear.plusYears(1) : thisYear;
    }
}
