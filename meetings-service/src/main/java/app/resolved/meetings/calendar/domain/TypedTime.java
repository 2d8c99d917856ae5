package app.resolved.meetings.calendar.domain;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it in Britain: 10:00, 14.30, 2.30pm, 10 a.m. */
public final class TypedTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)? *(?:([ap])\\.?m\\.?)?");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {}

    /** Empty where it is no time; an hour alone is one only with am or pm. */
    public static Optional<LocalTime> of(String typed) {
        var matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null) {
            return Optional.empty();
        }
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int hour = hour(Integer.parseInt(matcher.group(1)), matcher.group(3));
        return hour >= 0 && hour < HOURS && minute < MINUTES
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private static int hour(int typed, @Nullable String half) {
        if (half == null) {
            return typed;
        }
        boolean onTheClock = typed >= 1 && typed <= NOON;
        return onTheClock ? typed % NOON + (half.equals("p") ? NOON : 0) : -1;
    }
}
