package app.resolved.notifications.deliveries.adapters.web;

import app.resolved.notifications.deliveries.domain.Attempt;
import app.resolved.notifications.deliveries.domain.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as its pages show it.
 *
 * @param what the subject, or what it will be about
 * @param reason why it did not arrive, or why that is not known
 */
public record DeliveryRow(
        String id,
        LocalDate on,
        String personId,
        String person,
        String what,
        List<About> about,
        String status,
        String colour,
        String meaning,
        @Nullable String reason,
        boolean mayBeSentAgain,
        List<Attempt> attempts,
        @Nullable Message message) {

    /** An action, and as what it stands in the delivery. */
    public record About(String actionId, String reference, String rungs) {}
}
