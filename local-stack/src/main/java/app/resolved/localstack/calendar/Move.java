package app.resolved.localstack.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Where somebody wants calendar time to go. */
public sealed interface Move {

    /** The time that it leads to. */
    Instant from(Instant now);

    record By(Period period) implements Move {
        @Override
        public Instant from(Instant now) {
            return now.atZone(Days.LONDON).plus(period).toInstant();
        }
    }

    record To(LocalDate day) implements Move {
        @Override
        public Instant from(Instant now) {
            return Days.morningOf(day);
        }
    }

    /**
     * Reads a move as people say it.
     *
     * @param words "+1d", "+2w", or a date such as "2026-11-03"
     */
    static Move read(String words) {
        var by = Pattern.compile("\\+(\\d{1,3})([dw])").matcher(words.strip());
        if (by.matches()) {
            var count = Integer.parseInt(by.group(1));
            return new By(by.group(2).equals("d") ? Period.ofDays(count) : Period.ofWeeks(count));
        }
        try {
            return new To(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is no move: say +1d, +2w or a date such as 2026-11-03.".formatted(words),
                    e);
        }
    }
}
