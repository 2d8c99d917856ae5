package app.resolved.notifications.ladder.domain;

import java.time.LocalDate;

/** One rung of one action for one person. */
public record Reminder(String actionId, String personId, String rung, LocalDate date) {

    /** Each is sent once in all its life. */
    public String id() {
        return String.join(":", actionId, personId, rung, date.toString());
    }
}
