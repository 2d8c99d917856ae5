package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers for each press on the review page what it is sent with, from its clerk alone. */
@ControllerAdvice(assignableTypes = {RulingPages.class, ReshapingPages.class})
class Presses {

    private final Gate gate;

    Presses(Gate gate) {
        this.gate = gate;
    }

    /** Made and not bound: what is sent cannot name another meeting than the address does. */
    @ModelAttribute(binding = false)
    Press press(
            @PathVariable String id,
            Visitor visitor,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        return new Press(meeting, Commands.of(visitor), Shown.by(request), model, response, next);
    }
}
