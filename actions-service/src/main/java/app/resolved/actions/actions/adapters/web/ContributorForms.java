package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms by which a clerk says who answers together with the owner. */
@Controller
class ContributorForms {

    /** Where what cannot be done is said: the field from which posts are chosen. */
    private static final String FIELD = "contributorId";

    private final Pressing pressing;
    private final Aggregates<PostState> posts;

    ContributorForms(Pressing pressing, Aggregates<PostState> posts) {
        this.pressing = pressing;
        this.posts = posts;
    }

    @PostMapping("/actions/{actionId}/contributors")
    String add(@ModelAttribute Press press) {
        var form = press.form();
        return posts.find(Objects.requireNonNullElse(Pressing.text(form.contributorId()), ""))
                .map(Stored::document)
                .map(post -> added(press, post))
                .orElseGet(() -> pressing.again(press, FIELD, "Choose a post"));
    }

    private String added(Press press, PostState post) {
        var why = Pressing.text(press.form().contributorReason());
        return pressing.act(
                press,
                new ActionCommand.AddContributor(post, why),
                FIELD,
                post.title() + " contributes now, and is reminded with the owner.");
    }

    @PostMapping("/actions/{actionId}/contributors/remove")
    String remove(@ModelAttribute Press press) {
        var form = press.form();
        var postId = Objects.requireNonNullElse(form.contributorId(), "");
        return pressing.act(
                press,
                new ActionCommand.RemoveContributor(postId, Pressing.text(form.takenOffReason())),
                FIELD,
                "That post contributes no more, and is not reminded any more.");
    }
}
