package app.resolved.notifications.ladder.adapters.rest;

import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.application.Outlook.Ahead;
import app.resolved.notifications.ladder.application.Outlook.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as the API shows it.
 *
 * @param personIds who holds the accountable post now
 * @param silence why nothing is sent at present; null where it is
 */
record ScheduleView(
        String actionId,
        String reference,
        List<String> personIds,
        List<RungView> rungs,
        @Nullable String silence) {

    /**
     * @param at when its mail leaves
     * @param passed its moment has come and gone
     */
    record RungView(
            String rung,
            LocalDate date,
            Instant at,
            boolean atOnce,
            boolean escalates,
            boolean passed) {

        static RungView of(Dated it) {
            return new RungView(
                    it.rung().name(),
                    it.rung().date(),
                    it.rung().moment(),
                    it.rung().atOnce(),
                    it.rung().escalates(),
                    it.passed());
        }
    }

    static ScheduleView of(Ahead it) {
        return new ScheduleView(
                it.action().actionId(),
                it.action().reference(),
                it.to().stream().map(Person::personId).toList(),
                it.rungs().stream().map(RungView::of).toList(),
                it.silence());
    }
}
