package app.resolved.notifications.deliveries.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** Connections to the mail server, kept open and used again. */
final class Lines implements AutoCloseable {

    /** Together with those of the whole conversation well below a delivery's lease. */
    private static final Map<String, String> TIME_OUTS =
            Map.of(
                    "mail.smtp.connectiontimeout", "5000",
                    "mail.smtp.timeout", "20000",
                    "mail.smtp.writetimeout", "20000",
                    "mail.smtp.quitwait", "false");

    private final MailProperties server;
    private final Session session;
    private final ConcurrentLinkedDeque<Line> idle = new ConcurrentLinkedDeque<>();

    Lines(MailProperties server) {
        this.server = server;
        var properties = new Properties();
        properties.putAll(TIME_OUTS);
        properties.put("mail.smtp.auth", String.valueOf(server.getUsername() != null));
        properties.putAll(server.getProperties());
        this.session = Session.getInstance(properties);
    }

    Session session() {
        return session;
    }

    /** One that answers, an old one or a new one. */
    Line take() throws MessagingException {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            if (line.isConnected()) {
                return line;
            }
        }
        var line = new Line(session, null);
        line.connect(server.getHost(), port(), server.getUsername(), server.getPassword());
        return line;
    }

    void giveBack(Line line) {
        idle.addFirst(line);
    }

    void drop(Line line) {
        try {
            line.close();
        } catch (MessagingException alreadyGone) {
            return;
        }
    }

    private int port() {
        return server.getPort() == null ? -1 : server.getPort();
    }

    @Override
    public void close() {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            drop(line);
        }
    }
}
