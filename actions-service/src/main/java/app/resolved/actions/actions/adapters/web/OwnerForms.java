package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

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
    String owner(@ModelAttribute Press press) {
        var form = press.form();
        var post = post(Pressing.text(form.postId()));
        if (post == null) {
            return pressing.again(press, "postId", "Choose a post");
        }
        var command = new ActionCommand.AssignOwner(post, Pressing.text(form.ownerReason()));
        return pressing.act(press, command, "postId", post.title() + " owns the action now.");
    }

    @PostMapping("/actions/{actionId}/copies")
    String copies(@ModelAttribute Press press) {
        var chosen = press.form().copies();
        var to =
                posts.findAll(chosen == null ? List.of() : chosen).stream()
                        .map(Stored::document)
                        .toList();
        return to.isEmpty()
                ? pressing.again(press, "copies", "Choose to whom a copy goes")
                : pressing.act(
                        press,
                        new ActionCommand.SendCopies(to),
                        "copies",
                        "Copies go out with the next morning's mail, one to each.");
    }

    @PostMapping("/actions/{actionId}/link")
    String link(@ModelAttribute Press press) {
        var outcomeId = Pressing.text(press.form().outcomeId());
        return outcomeId == null
                ? pressing.again(press, "outcomeId", "Choose what it answers too")
                : pressing.told(
                        press,
                        links.link(press.asked(), outcomeId, rights.actor(press.visitor())),
                        "outcomeId",
                        "This action answers that too. There will be one reminder.");
    }

    @PostMapping("/actions/{actionId}/unlink")
    String unlink(@ModelAttribute Press press) {
        var outcomeId = Objects.requireNonNullElse(press.form().outcomeId(), "");
        return pressing.told(
                press,
                links.unlink(press.asked(), outcomeId, rights.actor(press.visitor())),
                "outcomeId",
                "It is answered by its own action again.");
    }

    private @Nullable PostState post(@Nullable String postId) {
        return postId == null ? null : posts.find(postId).map(Stored::document).orElse(null);
    }
}
