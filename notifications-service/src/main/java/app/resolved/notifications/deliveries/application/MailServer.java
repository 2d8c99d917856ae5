package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.Outcome;
import java.util.List;

/** Hands messages over. */
@FunctionalInterface
public interface MailServer {

    /**
     * Returns in bounded time, whatever the server does.
     *
     * @param deliveryId the Message-ID comes of it: the same however often it is tried
     * @param reminderIds listed in the header X-Resolved-Reminders
     */
    Outcome send(String deliveryId, Message message, List<String> reminderIds);
}
