package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Commands;
import app.resolved.actions.visitors.Rights;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a form asks, or shows its page again with what is not right and the words typed. */
@Component
class Pressing {

    private static final int LONGEST = 4_000;

    private final ActOnActions act;
    private final ActionPage page;
    private final Rights rights;

    Pressing(ActOnActions act, ActionPage page, Rights rights) {
        this.act = act;
        this.page = page;
        this.rights = rights;
    }

    /** What a form is sent with, and where its answer goes. */
    record Sent(
            String actionId,
            ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {}

    String withText(
            Sent sent,
            @Nullable String typed,
            String field,
            String missing,
            Function<String, ActionCommand> command,
            String done) {
        var text = text(typed);
        if (text == null) {
            return again(sent, field, missing);
        }
        return text.length() > LONGEST
                ? again(sent, field, "Use at most 4,000 characters")
                : act(sent, command.apply(text), field, done);
    }

    String act(Sent sent, ActionCommand command, String field, String done) {
        return told(sent, act.act(asked(sent), command, rights.actor(sent.visitor())), field, done);
    }

    /** The same words sent twice are one command; other words on the same page are another. */
    static Asked asked(Sent sent) {
        var about = sent.actionId() + sent.form();
        return new Asked(
                sent.actionId(),
                Commands.id(text(sent.form().key()), sent.visitor(), about),
                sent.form().version());
    }

    String told(Sent sent, Answer answer, String field, String done) {
        if (answer instanceof Answer.Refused(var why) && !(why instanceof Refusal.NotThere)) {
            return again(sent, field, why.sentence());
        }
        Answers.orThrow(answer);
        Banner.success(sent.next(), done);
        return "redirect:/actions/" + sent.actionId();
    }

    String again(Sent sent, String field, String message) {
        new FormErrors().add(field, message).show(sent.model());
        sent.response().setStatus(422);
        return page.show(sent.actionId(), sent.form(), sent.visitor(), sent.model());
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
