package app.resolved.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Calendar time that stands still until a test moves it. */
public final class SettableTime implements InstantSource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now;

    private SettableTime(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    public static SettableTime at(Instant now) {
        return new SettableTime(now);
    }

    /**
     * @param local such as "2026-11-03T08:30", in Europe/London
     */
    public static SettableTime at(String local) {
        return at(LocalDateTime.parse(local).atZone(LONDON).toInstant());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public LocalDate today() {
        return now.get().atZone(LONDON).toLocalDate();
    }

    public void moveTo(Instant instant) {
        now.set(instant);
    }

    /** That day at that time in Europe/London. */
    public void moveTo(LocalDate day, LocalTime time) {
        moveTo(day.atTime(time).atZone(LONDON).toInstant());
    }

    public void moveOn(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /** To the same local time so many days later. */
    public void moveOnDays(long days) {
        now.updateAndGet(instant -> instant.atZone(LONDON).plusDays(days).toInstant());
    }
}
