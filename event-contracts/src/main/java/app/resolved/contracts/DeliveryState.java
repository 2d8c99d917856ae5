package app.resolved.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, and how it fared.
 *
 * @param actionIds the actions that it spoke of
 * @param on the working day for which it was sent, in Europe/London
 * @param reason why it could not be delivered, in plain words
 */
public record DeliveryState(
        String deliveryId,
        String personId,
        List<String> actionIds,
        LocalDate on,
        @Nullable String reason) {}
