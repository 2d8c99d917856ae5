package app.resolved.notifications.deliveries.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the mail server that knows how far it came with a message: once the dot that ends
 * it may have been sent, only an answer tells what became of it.
 */
final class Line extends SMTPTransport {

    private boolean awaitsAnswer;

    Line(Session session, @Nullable URLName name) {
        super(session, name);
    }

    /** The whole message may be with the server, and the server has not said what it thinks. */
    boolean awaitsAnswer() {
        return awaitsAnswer;
    }

    void beginMessage() {
        awaitsAnswer = false;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        awaitsAnswer = true;
        super.finishData();
        awaitsAnswer = false;
    }
}
