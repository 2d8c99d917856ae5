package app.resolved.notifications.deliveries.adapters.rest;

import app.resolved.notifications.deliveries.domain.Attempt;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.ladder.domain.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the API shows it.
 *
 * @param status WAITING, SENDING, SENT, UNDELIVERABLE, UNKNOWN or WITHDRAWN
 * @param reason why it is undeliverable, or its fate unknown
 */
record DeliveryView(
        String deliveryId,
        String kind,
        String personId,
        LocalDate on,
        Instant notBefore,
        String status,
        @Nullable String reason,
        List<String> actionIds,
        List<String> reminderIds,
        @Nullable String subject,
        @Nullable String text,
        List<Attempt> attempts) {

    static DeliveryView of(Delivery it) {
        var message = it.message();
        return new DeliveryView(
                it.id(),
                it.kind().name(),
                it.personId(),
                it.on(),
                it.notBefore(),
                status(it.fate()),
                reason(it.fate()),
                it.actionIds(),
                it.reminders().stream().map(Reminder::id).toList(),
                message == null ? null : message.subject(),
                message == null ? null : message.text(),
                it.attempts());
    }

    private static String status(Fate fate) {
        return switch (fate) {
            case Fate.Waiting _ -> "WAITING";
            case Fate.Sending _ -> "SENDING";
            case Fate.Sent _ -> "SENT";
            case Fate.Undeliverable _ -> "UNDELIVERABLE";
            case Fate.Unknown _ -> "UNKNOWN";
            case Fate.Withdrawn _ -> "WITHDRAWN";
        };
    }

    private static @Nullable String reason(Fate fate) {
        return switch (fate) {
            case Fate.Undeliverable it -> it.reason();
            case Fate.Unknown it -> it.reason();
            case Fate.Waiting _, Fate.Sending _, Fate.Sent _, Fate.Withdrawn _ -> null;
        };
    }
}
