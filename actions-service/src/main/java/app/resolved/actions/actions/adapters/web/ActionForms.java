package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Commands;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms on an action's page: what is not right is shown beside its field, words kept. */
@Controller
class ActionForms {

    private static final int LONGEST = 4_000;

    private final ActOnActions act;
    private final LinkOutcomes links;
    private final Aggregates<PostState> posts;
    private final ActionPage page;
    private final Rights rights;

    ActionForms(
            ActOnActions act,
            LinkOutcomes links,
            Aggregates<PostState> posts,
            ActionPage page,
            Rights rights) {
        this.act = act;
        this.links = links;
        this.posts = posts;
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

    @GetMapping("/actions/{actionId}")
    String show(@PathVariable String actionId, Visitor visitor, Model model) {
        return page.show(actionId, ActionForm.empty(), visitor, model);
    }

    @PostMapping("/actions/{actionId}/report")
    String report(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        return switch (form.answer()) {
            case "seen" ->
                    act(
                            sent,
                            new ActionCommand.Acknowledge(),
                            "answer",
                            "Thank you: the committee's clerk can see that you have it.");
            case "progress" ->
                    withText(
                            sent,
                            form.note(),
                            "note",
                            "Say what has been done so far",
                            ActionCommand.ReportProgress::new,
                            "Thank you: your report stands on the timeline.");
            case "done" ->
                    withText(
                            sent,
                            form.note(),
                            "note",
                            "Say what was done, and where it can be found",
                            ActionCommand.ProposeCompletion::new,
                            "Thank you: the committee is asked to agree, and you are left in peace"
                                    + " until it has.");
            case null, default -> again(sent, "answer", "Choose how it stands");
        };
    }

    @PostMapping("/actions/{actionId}/sign-off")
    String signOff(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var command = new ActionCommand.SignOff(text(form.minute()), text(form.signOffNote()));
        return act(sent, command, "minute", "The action is signed off.");
    }

    @PostMapping("/actions/{actionId}/not-accepted")
    String notAccepted(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return withText(
                new Sent(actionId, form, visitor, model, response, next),
                form.notAcceptedReason(),
                "notAcceptedReason",
                "Say why it is not accepted",
                ActionCommand.DoNotAccept::new,
                "The action is with its owner again.");
    }

    @PostMapping("/actions/{actionId}/withdraw")
    String withdraw(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return withText(
                new Sent(actionId, form, visitor, model, response, next),
                form.withdrawReason(),
                "withdrawReason",
                "Say why it is withdrawn",
                ActionCommand.Withdraw::new,
                "The action is withdrawn.");
    }

    @PostMapping("/actions/{actionId}/due-date")
    String dueDate(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var date = form.due() == null ? null : form.due().date().orElse(null);
        if (date == null) {
            return again(sent, "due", "Give a day that exists, such as 27 3 2027");
        }
        return withText(
                sent,
                form.dueReason(),
                "dueReason",
                "Say why the date changes",
                reason -> new ActionCommand.ChangeDueDate(date, reason),
                "The due date is changed; the original stays on the page.");
    }

    @PostMapping("/actions/{actionId}/owner")
    String owner(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var chosen = text(form.postId());
        var post = chosen == null ? null : posts.find(chosen).map(Stored::document).orElse(null);
        if (post == null) {
            return again(sent, "postId", "Choose a post");
        }
        var command = new ActionCommand.AssignOwner(post, text(form.ownerReason()));
        return act(sent, command, "postId", post.title() + " owns the action now.");
    }

    @PostMapping("/actions/{actionId}/link")
    String link(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var outcomeId = text(form.outcomeId());
        return outcomeId == null
                ? again(sent, "outcomeId", "Choose what it answers too")
                : told(
                        sent,
                        links.link(asked(sent), outcomeId, rights.actor(visitor)),
                        "outcomeId",
                        "This action answers that too. There will be one reminder.");
    }

    @PostMapping("/actions/{actionId}/unlink")
    String unlink(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var outcomeId = form.outcomeId() == null ? "" : form.outcomeId();
        return told(
                sent,
                links.unlink(asked(sent), outcomeId, rights.actor(visitor)),
                "outcomeId",
                "It is answered by its own action again.");
    }

    private String withText(
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

    private String act(Sent sent, ActionCommand command, String field, String done) {
        return told(sent, act.act(asked(sent), command, rights.actor(sent.visitor())), field, done);
    }

    /** The same words sent twice are one command; other words on the same page are another. */
    private static Asked asked(Sent sent) {
        var about = sent.actionId() + sent.form();
        return new Asked(
                sent.actionId(),
                Commands.id(text(sent.form().key()), sent.visitor(), about),
                sent.form().version());
    }

    private String told(Sent sent, Answer answer, String field, String done) {
        if (answer instanceof Answer.Refused(var why) && !(why instanceof Refusal.NotThere)) {
            return again(sent, field, why.sentence());
        }
        Answers.orThrow(answer);
        Banner.success(sent.next(), done);
        return "redirect:/actions/" + sent.actionId();
    }

    private String again(Sent sent, String field, String message) {
        new FormErrors().add(field, message).show(sent.model());
        sent.response().setStatus(422);
        return page.show(sent.actionId(), sent.form(), sent.visitor(), sent.model());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
