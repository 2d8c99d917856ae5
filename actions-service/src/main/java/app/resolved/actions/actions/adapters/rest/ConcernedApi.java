package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which posts are concerned with an action, and when its notice was served on them. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
class ConcernedApi {

    private final ActionCommands commands;
    private final Aggregates<PostState> posts;

    ConcernedApi(ActionCommands commands, Aggregates<PostState> posts) {
        this.commands = commands;
        this.posts = posts;
    }

    @PostMapping("/owner")
    @Operation(summary = "The clerk chooses the accountable post")
    ResponseEntity<ActionView> owner(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.NewOwner body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command =
                new ActionCommand.AssignOwner(
                        post("postId", body.postId()), Bodies.orNull(body.reason()));
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/contributors")
    @Operation(summary = "The clerk chooses one more post to answer together with the owner")
    ResponseEntity<ActionView> contributor(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.NewContributor body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command =
                new ActionCommand.AddContributor(
                        post("postId", body.postId()), Bodies.orNull(body.reason()));
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/contributors/{postId}/remove")
    @Operation(summary = "The clerk takes a post off those who answer together with the owner")
    ResponseEntity<ActionView> noContributor(
            @PathVariable String actionId,
            @PathVariable String postId,
            @Valid @RequestBody Bodies.Because body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command = new ActionCommand.RemoveContributor(postId, Bodies.orNull(body.reason()));
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/copies")
    @Operation(
            summary =
                    "The clerk copies a recommendation on crime and disorder to other posts; each"
                            + " gets one at most, and owes a response")
    ResponseEntity<ActionView> copies(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.CopyTo body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var to = body.postIds().stream().map(id -> post("postIds", id)).toList();
        return commands.act(actionId, new ActionCommand.SendCopies(to), visitor, request);
    }

    @PostMapping("/response")
    @Operation(
            summary =
                    "What the accountable post says of the recommendation; from then on the ball is"
                            + " with the committee. Reasons are wanted unless it is accepted")
    ResponseEntity<ActionView> response(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Response body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command =
                new ActionCommand.RespondAsOwner(body.verdict(), Bodies.orNull(body.reasons()));
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/copies/{postId}/response")
    @Operation(
            summary =
                    "What whoever holds a post that got a copy says of the recommendation, or the"
                            + " clerk for them; reasons are wanted unless it is accepted")
    ResponseEntity<ActionView> response(
            @PathVariable String actionId,
            @PathVariable String postId,
            @Valid @RequestBody Bodies.Response body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command =
                new ActionCommand.Respond(postId, body.verdict(), Bodies.orNull(body.reasons()));
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/service")
    @Operation(
            summary =
                    "The clerk records the day on which the notice was served: the law's time for a"
                            + " response counts from it")
    ResponseEntity<ActionView> service(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Service body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(
                actionId, new ActionCommand.RecordService(body.servedOn()), visitor, request);
    }

    private PostState post(String field, String postId) {
        return posts.find(postId)
                .map(Stored::document)
                .orElseThrow(() -> Refused.badInput(field, "There is no post of that id."));
    }
}
