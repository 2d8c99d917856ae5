package app.resolved.meetings.imports.domain;

import app.resolved.meetings.calendar.domain.TypedTime;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Table.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells as people type them in Britain, read strictly: a day that does not exist is wrong. */
public final class Cells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +)?"
                            + "(\\d{1,2})(?:st|nd|rd|th)? +(?:of +)?([a-z]{3,9})\\.?,? +(\\d{4})");

    private Cells() {}

    public static String needed(Row row, String column, String example) {
        var text = row.get(column);
        if (text.isBlank()) {
            throw new Wrong(column, "Enter something here, such as " + example + ".");
        }
        return text;
    }

    public static LocalDate day(Row row, String column) {
        return date(needed(row, column, "03/11/2026").strip(), column);
    }

    /** Null where the cell is empty. */
    public static @Nullable LocalDate date(Row row, String column) {
        var typed = row.get(column).strip();
        return typed.isEmpty() ? null : date(typed, column);
    }

    static LocalDate date(String typed, String column) {
        var text = typed.toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(typed, column, iso.group(3), iso.group(2), iso.group(1));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(typed, column, numbers.group(1), numbers.group(2), numbers.group(3));
        }
        var words = WORDS.matcher(text);
        if (words.matches() && month(words.group(2)) > 0) {
            return day(typed, column, words.group(1), "" + month(words.group(2)), words.group(3));
        }
        throw new Wrong(
                column,
                "%s is no date that can be read: write it like 03/11/2026,".formatted(quoted(typed))
                        + " 3 November 2026 or 2026-11-03.");
    }

    private static LocalDate day(
            String typed, String column, String day, String month, String year) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new Wrong(
                    column,
                    "There is no day %s: expected is a day that exists, such as 28 February 2027."
                            .formatted(quoted(typed)));
        }
    }

    private static int month(String word) {
        for (Month month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)
                    || name.substring(0, 3).equals(word)
                    || word.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** Null where the cell is empty. */
    public static @Nullable LocalTime time(Row row, String column) {
        var typed = row.get(column).strip();
        if (typed.isEmpty()) {
            return null;
        }
        return TypedTime.of(typed)
                .orElseThrow(() ->
                        new Wrong(
                                column,
                                "%s is no time that can be read: write it like 10:00, 14.30 or 2.30pm."
                                        .formatted(quoted(typed))));
    }

    /** One of a few words, in any case and with any blanks; the other where the cell is empty. */
    public static <E extends Enum<E>> E word(Row row, String column, Class<E> words, E otherwise) {
        var typed = Table.key(row.get(column));
        if (typed.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> Table.key(each.name()).equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        new Wrong(
                                column,
                                "%s is none of: %s."
                                        .formatted(
                                                quoted(row.get(column)),
                                                Arrays.stream(words.getEnumConstants())
                                                        .map(Cells::inWords)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static String inWords(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String quoted(String typed) {
        var shown = typed.length() <= 40 ? typed : typed.substring(0, 40) + "\u2026";
        return "\u201c" + Given.line(shown) + "\u201d";
    }
}
