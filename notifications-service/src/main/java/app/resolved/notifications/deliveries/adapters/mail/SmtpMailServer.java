package app.resolved.notifications.deliveries.adapters.mail;

import app.resolved.notifications.deliveries.application.MailServer;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.Outcome;
import app.resolved.notifications.deliveries.domain.Undelivered;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Hands messages to a mail server by SMTP. A server in trouble is left in peace for a while. */
final class SmtpMailServer implements MailServer {

    private final Lines lines;
    private final InternetAddress from;
    private final CircuitBreaker breaker;
    private final InstantSource calendar;

    SmtpMailServer(
            Lines lines, InternetAddress from, CircuitBreaker breaker, InstantSource calendar) {
        this.lines = lines;
        this.from = from;
        this.breaker = breaker;
        this.calendar = calendar;
    }

    @Override
    public Outcome send(String deliveryId, Message message, List<String> reminderIds) {
        var to = Headers.address(message.toName(), message.toAddress());
        if (to.isEmpty()) {
            return new Outcome.RefusedForGood(Undelivered.NO_ADDRESS);
        }
        if (!breaker.tryAcquirePermission()) {
            return new Outcome.RefusedForNow("the mail server was in trouble a moment ago");
        }
        return send(deliveryId, message, reminderIds, to.get());
    }

    private Outcome send(
            String deliveryId, Message message, List<String> reminderIds, InternetAddress to) {
        long began = System.nanoTime();
        try {
            var now = calendar.instant();
            var mail = Mail.of(lines.session(), from, to, deliveryId, message, reminderIds, now);
            var outcome = handOver(mail, to);
            breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            return outcome;
        } catch (MessagingException failed) {
            tell(failed, System.nanoTime() - began);
            return Answers.of(failed, false);
        }
    }

    /** Only what fails before the message is under way, or shows trouble, is thrown. */
    private Outcome handOver(Mail mail, InternetAddress to) throws MessagingException {
        var line = lines.take();
        line.beginMessage();
        try {
            line.sendMessage(mail, new Address[] {to});
            lines.giveBack(line);
            return new Outcome.Accepted();
        } catch (MessagingException failed) {
            lines.drop(line);
            if (Answers.isTrouble(failed) && !line.awaitsAnswer()) {
                throw failed;
            }
            return Answers.of(failed, line.awaitsAnswer());
        }
    }

    private void tell(MessagingException failed, long nanos) {
        if (Answers.isTrouble(failed)) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, failed);
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
