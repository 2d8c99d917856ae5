package app.resolved.notifications.smtp;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A message as a mail server got it.
 *
 * @param recipient of the envelope
 * @param accepted whether the server said that it took it over
 */
public record Received(String recipient, byte[] bytes, boolean accepted) {

    public String header(String name) {
        var values = headers(name);
        return values.isEmpty() ? "" : MimeUtility.unfold(values.getFirst());
    }

    public List<String> headers(String name) {
        return read(() -> {
            var values = parsed().getHeader(name);
            return values == null ? List.<String>of() : Arrays.asList(values);
        });
    }

    public String subject() {
        return read(() -> String.valueOf(parsed().getSubject()));
    }

    public List<String> reminders() {
        var ids = header("X-Resolved-Reminders");
        return ids.isEmpty() ? List.of() : List.of(ids.split("\\s+"));
    }

    public String text() {
        return part(0);
    }

    public String html() {
        return part(1);
    }

    private String part(int index) {
        return read(() -> {
            var parts = (MimeMultipart) parsed().getContent();
            BodyPart part = parts.getBodyPart(index);
            return String.valueOf(part.getContent()).replace("\r\n", "\n");
        });
    }

    /** As it came over the line. */
    public String raw() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private MimeMessage parsed() throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | MessagingException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private interface Reading<T> {
        T read() throws IOException, MessagingException;
    }
}
