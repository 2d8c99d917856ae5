package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.adapters.web.Pressing.Sent;
import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which a clerk says who owns an action and what it answers. */
@Controller
class OwnerForms {

    private final Pressing pressing;
    private final LinkOutcomes links;
    private final Aggregates<PostState> posts;
    private final Rights rights;

    OwnerForms(Pressing pressing, LinkOutcomes links, Aggregates<PostState> posts, Rights rights) {
        this.pressing = pressing;
        this.links = links;
        this.posts = posts;
        this.rights = rights;
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
        var chosen = Pressing.text(form.postId());
        var post = chosen == null ? null : posts.find(chosen).map(Stored::document).orElse(null);
        if (post == null) {
            return pressing.again(sent, "postId", "Choose a post");
        }
        var command = new ActionCommand.AssignOwner(post, Pressing.text(form.ownerReason()));
        return pressing.act(sent, command, "postId", post.title() + " owns the action now.");
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
        var outcomeId = Pressing.text(form.outcomeId());
        return outcomeId == null
                ? pressing.again(sent, "outcomeId", "Choose what it answers too")
                : pressing.told(
                        sent,
                        links.link(Pressing.asked(sent), outcomeId, rights.actor(visitor)),
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
        return pressing.told(
                sent,
                links.unlink(Pressing.asked(sent), outcomeId, rights.actor(visitor)),
                "outcomeId",
                "It is answered by its own action again.");
    }
}
