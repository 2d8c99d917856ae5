package app.resolved.meetings.minutes.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Who did something, and when. */
public record Who(String name, Instant at) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** "at 9:05am on 3 November", in London. */
    String when() {
        var local = at.atZone(LONDON);
        return "at %s on %s"
                .formatted(CLOCK.format(local).toLowerCase(Locale.UK), DAY.format(local));
    }
}
