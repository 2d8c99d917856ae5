package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.adapters.web.Pressing.Sent;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An action's page, and the forms by which it goes on. */
@Controller
class ActionForms {

    private final Pressing pressing;
    private final ActionPage page;

    ActionForms(Pressing pressing, ActionPage page) {
        this.pressing = pressing;
        this.page = page;
    }

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
                    pressing.act(
                            sent,
                            new ActionCommand.Acknowledge(),
                            "answer",
                            "Thank you: the committee's clerk can see that you have it.");
            case "progress" ->
                    pressing.withText(
                            sent,
                            form.note(),
                            "note",
                            "Say what has been done so far",
                            ActionCommand.ReportProgress::new,
                            "Thank you: your report stands on the timeline.");
            case "done" ->
                    pressing.withText(
                            sent,
                            form.note(),
                            "note",
                            "Say what was done, and where it can be found",
                            ActionCommand.ProposeCompletion::new,
                            "Thank you: the committee is asked to agree, and you are left in peace"
                                    + " until it has.");
            case null, default -> pressing.again(sent, "answer", "Choose how it stands");
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
        var command =
                new ActionCommand.SignOff(
                        Pressing.text(form.minute()), Pressing.text(form.signOffNote()));
        return pressing.act(sent, command, "minute", "The action is signed off.");
    }

    @PostMapping("/actions/{actionId}/not-accepted")
    String notAccepted(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return pressing.withText(
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
        return pressing.withText(
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
            return pressing.again(sent, "due", "Give a day that exists, such as 27 3 2027");
        }
        return pressing.withText(
                sent,
                form.dueReason(),
                "dueReason",
                "Say why the date changes",
                reason -> new ActionCommand.ChangeDueDate(date, reason),
                "The due date is changed; the original stays on the page.");
    }

    @PostMapping("/actions/{actionId}/service")
    String service(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var day = form.served() == null ? null : form.served().date().orElse(null);
        return day == null
                ? pressing.again(sent, "served", "Give a day that exists, such as 6 11 2026")
                : pressing.act(
                        sent,
                        new ActionCommand.RecordService(day),
                        "served",
                        "The day of service is recorded, and the time for the response counts from"
                                + " it.");
    }
}
