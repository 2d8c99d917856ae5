package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.imports.domain.Wrong;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a day and a time, as it stands in the file: read strictly, since a day that does not
 * exist is a slip and never the day before.
 *
 * @param time null for an event of the whole day
 * @param zone in which it is meant
 */
record IcsTime(LocalDate date, @Nullable LocalTime time, ZoneId zone) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?");

    /** As Outlook calls the zone of London, and as others do. */
    private static final Map<String, ZoneId> ALSO_CALLED =
            Map.of(
                    "gmt standard time", LONDON,
                    "(utc+00:00) dublin, edinburgh, lisbon, london", LONDON,
                    "(utc+00:00) dublin, edinburgh, london", LONDON,
                    "(gmt) greenwich mean time : dublin, edinburgh, lisbon, london", LONDON,
                    "gb", LONDON,
                    "british summer time", LONDON);

    static IcsTime read(IcsLine line) {
        return read(line, line.value());
    }

    /** The value, which may be one of several of the line. */
    static IcsTime read(IcsLine line, String typed) {
        var value = VALUE.matcher(typed.strip());
        if (!value.matches()) {
            throw wrong(
                    line,
                    typed,
                    "is no date: expected is one like 20261103, or 20261103T100000 with the time");
        }
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(value.group(1)),
                            Integer.parseInt(value.group(2)),
                            Integer.parseInt(value.group(3)));
            if (value.group(4) == null) {
                return new IcsTime(date, null, LONDON);
            }
            var time =
                    LocalTime.of(
                            Integer.parseInt(value.group(4)), Integer.parseInt(value.group(5)));
            boolean utc = !value.group(7).isEmpty();
            return new IcsTime(date, time, utc ? ZoneOffset.UTC : zone(line)).checked(line, typed);
        } catch (DateTimeException noSuchDay) {
            throw wrong(
                    line, typed, "is no day and time that exist: expected is one like 20270228");
        }
    }

    private static ZoneId zone(IcsLine line) {
        var name = line.parameter("TZID");
        if (name.isEmpty()) {
            return LONDON;
        }
        var other = ALSO_CALLED.get(name.toLowerCase(Locale.ROOT));
        // Some calendars put a path before the name.
        var plain = name.replaceFirst("^/[^/]+/(?:[^/]+/)?(?=[A-Z][A-Za-z]+/[A-Z])", "");
        try {
            return other == null ? ZoneId.of(plain) : other;
        } catch (DateTimeException unknown) {
            throw wrong(line, name, "is no time zone that is known: expected is Europe/London");
        }
    }

    /** The hour that is left out when the clocks go forward is no time. */
    private IcsTime checked(IcsLine line, String typed) {
        if (time != null && zone.getRules().getValidOffsets(date.atTime(time)).isEmpty()) {
            throw wrong(line, typed, "is no time that day, since the clocks go forward then");
        }
        return this;
    }

    /** The same moment as the clocks of London show it. */
    LocalDateTime inLondon() {
        var there = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return time == null || zone.equals(LONDON)
                ? there
                : there.atZone(zone).withZoneSameInstant(LONDON).toLocalDateTime();
    }

    IcsTime on(LocalDate day) {
        return new IcsTime(day, time, zone);
    }

    private static Wrong wrong(IcsLine line, String typed, String why) {
        var shown = typed.length() <= 60 ? typed : typed.substring(0, 60) + "\u2026";
        return new Wrong(
                line.name(), "Line %d: \u201c%s\u201d %s.".formatted(line.line(), shown, why));
    }
}
