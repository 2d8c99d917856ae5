package app.resolved.notifications.escalations.adapters.rest;

import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.escalations.application.Desk.Row;
import app.resolved.notifications.escalations.domain.Escalation.Release;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as the API shows it.
 *
 * @param on the day of the reminder that put it on the desk
 * @param toPersonIds who is written to when it is released
 * @param released who pressed and when; null while it waits
 */
record EscalationView(
        String escalationId,
        String actionId,
        String reference,
        String title,
        LocalDate on,
        String post,
        @Nullable String linePost,
        List<String> toPersonIds,
        boolean needed,
        @Nullable Release released) {

    static EscalationView of(Row row) {
        return new EscalationView(
                row.escalation().id(),
                row.action().actionId(),
                row.action().reference(),
                row.action().title(),
                row.escalation().on(),
                row.post(),
                row.linePost(),
                row.to().stream().map(Person::personId).toList(),
                row.needed(),
                row.escalation().release());
    }
}
