package app.resolved.actions.actions.adapters.web;

import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers for each form on an action's page what it is sent with. */
@ControllerAdvice(
        assignableTypes = {
            ActionForms.class,
            ContributorForms.class,
            OwnerForms.class,
            ResponseForms.class
        })
class Presses {

    /** Made and not bound: what is sent cannot name another action than the address does. */
    @ModelAttribute(binding = false)
    Press press(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return new Press(actionId, form, visitor, model, response, next);
    }
}
