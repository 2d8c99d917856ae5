package app.resolved.webkit.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed into three boxes; a form's record holds one for each date it asks for. */
public record DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {

    private static final int FOUR_DIGITS = 1000;

    public static DateInput of(LocalDate date) {
        return new DateInput(
                "" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean blank() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** The date, or nothing where there is no such day. */
    public Optional<LocalDate> date() {
        try {
            int inYear = number(year);
            return inYear < FOUR_DIGITS
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(inYear, number(month), number(day)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(String.valueOf(typed).strip());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
