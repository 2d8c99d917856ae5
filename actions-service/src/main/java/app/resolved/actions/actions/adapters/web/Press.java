package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.visitors.Commands;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a form on an action's page is sent with, and where its answer goes. It is no record, which
 * would write out the model that holds it.
 */
final class Press {

    private final String actionId;
    private final ActionForm form;
    private final Visitor visitor;
    private final Model model;
    private final HttpServletResponse response;
    private final RedirectAttributes next;

    Press(
            String actionId,
            ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        this.actionId = actionId;
        this.form = form;
        this.visitor = visitor;
        this.model = model;
        this.response = response;
        this.next = next;
    }

    ActionForm form() {
        return form;
    }

    Visitor visitor() {
        return visitor;
    }

    /** The same words sent twice are one command; other words on the same page are another. */
    Asked asked() {
        return new Asked(
                actionId,
                Commands.id(Pressing.text(form.key()), visitor, actionId + form),
                form.version());
    }

    String done(String sentence) {
        Banner.success(next, sentence);
        return "redirect:/actions/" + actionId;
    }

    /** Somebody else was quicker: the page as it is now, with what was typed. */
    String overtaken(ActionPage page, String by) {
        model.addAttribute(
                "banner",
                new Banner(
                        false,
                        by
                                + ", while you had this open. What you typed is still here: look at"
                                + " the action again, then send it."));
        response.setStatus(409);
        return page.show(actionId, form, visitor, model);
    }

    String again(ActionPage page, String field, String message) {
        new FormErrors().add(field, message).show(model);
        response.setStatus(422);
        return page.show(actionId, form, visitor, model);
    }
}
