package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Rights;
import app.resolved.webkit.commands.CommandHeaders;
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

/**
 * What may be asked of an action. Each takes {@code If-Match} (409 where somebody else changed it
 * since) and {@code Idempotency-Key} (a second try gives the first result).
 */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
class ActionCommandsApi {

    private final ActOnActions act;
    private final LinkOutcomes links;
    private final Rights rights;
    private final ActionViews views;

    ActionCommandsApi(ActOnActions act, LinkOutcomes links, Rights rights, ActionViews views) {
        this.act = act;
        this.links = links;
        this.rights = rights;
        this.views = views;
    }

    @PostMapping("/acknowledge")
    @Operation(summary = "The owner knows of it")
    ResponseEntity<ActionView> acknowledge(
            @PathVariable String actionId,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return act(actionId, new ActionCommand.Acknowledge(), visitor, request);
    }

    @PostMapping("/progress")
    @Operation(summary = "The owner reports how it stands")
    ResponseEntity<ActionView> progress(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Note body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return act(actionId, new ActionCommand.ReportProgress(body.note()), visitor, request);
    }

    @PostMapping("/propose-completion")
    @Operation(summary = "The owner says that it is done")
    ResponseEntity<ActionView> proposeCompletion(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Note body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return act(actionId, new ActionCommand.ProposeCompletion(body.note()), visitor, request);
    }

    @PostMapping("/sign-off")
    @Operation(summary = "The clerk records that the committee agrees, with its minute")
    ResponseEntity<ActionView> signOff(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.SignOff body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command =
                new ActionCommand.SignOff(Bodies.orNull(body.minute()), Bodies.orNull(body.note()));
        return act(actionId, command, visitor, request);
    }

    @PostMapping("/not-accepted")
    @Operation(summary = "The clerk records that it is not accepted as complete")
    ResponseEntity<ActionView> notAccepted(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return act(actionId, new ActionCommand.DoNotAccept(body.reason()), visitor, request);
    }

    @PostMapping("/withdraw")
    @Operation(summary = "The clerk withdraws it")
    ResponseEntity<ActionView> withdraw(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return act(actionId, new ActionCommand.Withdraw(body.reason()), visitor, request);
    }

    @PostMapping("/due-date")
    @Operation(summary = "The clerk changes the due date; the original stays")
    ResponseEntity<ActionView> dueDate(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.NewDate body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command = new ActionCommand.ChangeDueDate(body.date(), body.reason());
        return act(actionId, command, visitor, request);
    }

    @PostMapping("/link")
    @Operation(summary = "The clerk lets this action answer another outcome too")
    ResponseEntity<ActionView> link(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.OfOutcome body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var asked = asked(actionId, visitor, request);
        return answered(links.link(asked, body.outcomeId(), rights.actor(visitor)), visitor);
    }

    @PostMapping("/unlink")
    @Operation(summary = "The clerk gives a linked outcome back to its own action")
    ResponseEntity<ActionView> unlink(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.OfOutcome body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var asked = asked(actionId, visitor, request);
        return answered(links.unlink(asked, body.outcomeId(), rights.actor(visitor)), visitor);
    }

    private ResponseEntity<ActionView> act(
            String actionId, ActionCommand command, Visitor visitor, HttpServletRequest request) {
        return answered(
                act.act(asked(actionId, visitor, request), command, rights.actor(visitor)),
                visitor);
    }

    private static Asked asked(String actionId, Visitor visitor, HttpServletRequest request) {
        return new Asked(
                actionId,
                CommandHeaders.commandId(request, visitor),
                CommandHeaders.ifMatch(request));
    }

    private ResponseEntity<ActionView> answered(Answer answer, Visitor visitor) {
        var stored = Answers.orThrow(answer);
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(views.single(stored, visitor.entitled()));
    }
}
