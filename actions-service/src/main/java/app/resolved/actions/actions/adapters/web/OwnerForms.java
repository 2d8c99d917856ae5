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
import java.util.List;
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

    @PostMapping("/actions/{actionId}/contributor")
    String contributor(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var chosen = Pressing.text(form.contributorId());
        var post = chosen == null ? null : posts.find(chosen).map(Stored::document).orElse(null);
        if (chosen != null && post == null) {
            return pressing.again(sent, "contributorId", "Choose a post");
        }
        var command =
                new ActionCommand.SetContributor(post, Pressing.text(form.contributorReason()));
        return pressing.act(
                sent,
                command,
                "contributorId",
                post == null
                        ? "Nobody contributes any more."
                        : post.title() + " contributes now, and is reminded with the owner.");
    }

    @PostMapping("/actions/{actionId}/copies")
    String copies(
            @PathVariable String actionId,
            @ModelAttribute ActionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = new Sent(actionId, form, visitor, model, response, next);
        var chosen = form.copies() == null ? List.<String>of() : form.copies();
        var to = posts.findAll(chosen).stream().map(Stored::document).toList();
        return to.isEmpty()
                ? pressing.again(sent, "copies", "Choose to whom a copy goes")
                : pressing.act(
                        sent,
                        new ActionCommand.SendCopies(to),
                        "copies",
                        "Copies go out with the next morning's mail, one to each.");
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
