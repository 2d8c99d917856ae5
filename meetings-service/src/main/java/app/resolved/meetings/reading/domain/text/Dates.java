package app.resolved.meetings.reading.domain.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as English minutes write them; one that does not exist is passed over. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+|of\\s+)?"
                            + MONTH
                            + ",?\\s+(\\d{4})"
                            + "|\\b"
                            + MONTH
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
                            + "|\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b");

    private Dates() {}

    public static @Nullable LocalDate firstIn(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            LocalDate date = dateOf(found);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The words of the first that does not exist, such as "31 February 2026". */
    public static @Nullable String firstImpossibleIn(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            if (dateOf(found) == null) {
                return found.group().replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    private static @Nullable LocalDate dateOf(Matcher found) {
        try {
            if (found.group(1) != null) {
                return date(found.group(3), month(found.group(2)), found.group(1));
            }
            if (found.group(4) != null) {
                return date(found.group(6), month(found.group(4)), found.group(5));
            }
            String year = found.group(9).length() == 2 ? "20" + found.group(9) : found.group(9);
            return date(year, Integer.parseInt(found.group(8)), found.group(7));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }
}
