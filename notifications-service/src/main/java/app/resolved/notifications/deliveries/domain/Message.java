package app.resolved.notifications.deliveries.domain;

import app.resolved.notifications.deliveries.domain.Matter.Contact;
import java.util.List;

/**
 * A letter as it left, kept so that it can be shown as it looked.
 *
 * @param replyTo whom an answer by mail reaches; none where no clerk is known, or where it was
 *     stored before they were kept
 */
public record Message(
        String toName,
        String toAddress,
        List<Contact> replyTo,
        String subject,
        String text,
        String html) {

    public Message {
        replyTo = replyTo == null ? List.of() : List.copyOf(replyTo);
    }
}
