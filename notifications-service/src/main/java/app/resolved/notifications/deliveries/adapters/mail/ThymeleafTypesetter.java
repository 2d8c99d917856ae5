package app.resolved.notifications.deliveries.adapters.mail;

import app.resolved.notifications.deliveries.application.Typesetter;
import app.resolved.notifications.deliveries.domain.Letter;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.PlainText;
import app.resolved.notifications.directory.domain.Person;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets letters by the template {@code mail/letter}, which escapes all that people wrote. */
@Component
final class ThymeleafTypesetter implements Typesetter {

    private final ITemplateEngine templates;

    ThymeleafTypesetter(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Message set(Letter letter, Person to) {
        var html =
                templates.process("mail/letter", new Context(Locale.UK, Map.of("letter", letter)));
        return new Message(
                to.name(),
                to.email(),
                letter.replyTo(),
                Headers.oneLine(letter.subject()),
                PlainText.of(letter),
                html);
    }
}
