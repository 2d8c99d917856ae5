package app.resolved.notifications.deliveries.adapters.mail;

import app.resolved.notifications.deliveries.domain.Message;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as it travels: plain text and HTML, under an id that is the same at every try. */
final class Mail extends MimeMessage {

    static final String REMINDERS = "X-Resolved-Reminders";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private Mail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Mail of(
            Session session,
            InternetAddress from,
            InternetAddress to,
            String deliveryId,
            Message message,
            List<String> reminderIds,
            Instant now)
            throws MessagingException {
        var domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        var mail = new Mail(session, "<%s@%s>".formatted(deliveryId, domain));
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, to);
        mail.setReplyTo(replyTo(message));
        mail.setSubject(Headers.oneLine(message.subject()), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader(REMINDERS, folded(reminderIds));
        mail.setContent(alternatives(message));
        mail.saveChanges();
        return mail;
    }

    /** Whoever presses Reply reaches the clerk; where none can be, the sender. */
    private static Address @Nullable [] replyTo(Message message) {
        var clerks =
                message.replyTo().stream()
                        .flatMap(it -> Headers.address(it.name(), it.email()).stream())
                        .toArray(Address[]::new);
        return clerks.length == 0 ? null : clerks;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static String folded(List<String> reminderIds) {
        var ids = reminderIds.stream().map(id -> Headers.oneLine(id).replace(' ', '_')).toList();
        return MimeUtility.fold(REMINDERS.length() + 2, String.join(" ", ids));
    }

    private static MimeMultipart alternatives(Message message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(message.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }
}
