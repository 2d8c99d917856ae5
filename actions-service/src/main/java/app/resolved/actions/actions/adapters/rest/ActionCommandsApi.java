package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.domain.ActionCommand;
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

    private final ActionCommands commands;
    private final LinkOutcomes links;

    ActionCommandsApi(ActionCommands commands, LinkOutcomes links) {
        this.commands = commands;
        this.links = links;
    }

    @PostMapping("/acknowledge")
    @Operation(summary = "The owner knows of it")
    ResponseEntity<ActionView> acknowledge(
            @PathVariable String actionId,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(actionId, new ActionCommand.Acknowledge(), visitor, request);
    }

    @PostMapping("/progress")
    @Operation(summary = "The owner reports how it stands")
    ResponseEntity<ActionView> progress(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Note body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(
                actionId, new ActionCommand.ReportProgress(body.note()), visitor, request);
    }

    @PostMapping("/propose-completion")
    @Operation(summary = "The owner says that it is done")
    ResponseEntity<ActionView> proposeCompletion(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Note body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(
                actionId, new ActionCommand.ProposeCompletion(body.note()), visitor, request);
    }

    @PostMapping("/more-time")
    @Operation(
            summary = "The owner asks for a later date; nobody is chased until the clerk answers")
    ResponseEntity<ActionView> moreTime(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.MoreTime body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command = new ActionCommand.AskForMoreTime(body.until(), body.reason());
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/decline")
    @Operation(summary = "The owner says that it is not theirs to do")
    ResponseEntity<ActionView> decline(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(actionId, new ActionCommand.Decline(body.reason()), visitor, request);
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
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/not-accepted")
    @Operation(
            summary =
                    "The clerk does not agree: that it is done, takes longer or is somebody else's")
    ResponseEntity<ActionView> notAccepted(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(
                actionId, new ActionCommand.DoNotAccept(body.reason()), visitor, request);
    }

    @PostMapping("/withdraw")
    @Operation(summary = "The clerk withdraws it")
    ResponseEntity<ActionView> withdraw(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(actionId, new ActionCommand.Withdraw(body.reason()), visitor, request);
    }

    @PostMapping("/reopen")
    @Operation(summary = "The clerk opens one again that was closed by mistake")
    ResponseEntity<ActionView> reopen(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.Reason body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.act(actionId, new ActionCommand.Reopen(body.reason()), visitor, request);
    }

    @PostMapping("/due-date")
    @Operation(summary = "The clerk changes the due date; the original stays")
    ResponseEntity<ActionView> dueDate(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.NewDate body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        var command = new ActionCommand.ChangeDueDate(body.date(), body.reason());
        return commands.act(actionId, command, visitor, request);
    }

    @PostMapping("/link")
    @Operation(summary = "The clerk lets this action answer another outcome too")
    ResponseEntity<ActionView> link(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.OfOutcome body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.answer(
                actionId, visitor, request, (asked, by) -> links.link(asked, body.outcomeId(), by));
    }

    @PostMapping("/unlink")
    @Operation(summary = "The clerk gives a linked outcome back to its own action")
    ResponseEntity<ActionView> unlink(
            @PathVariable String actionId,
            @Valid @RequestBody Bodies.OfOutcome body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        return commands.answer(
                actionId,
                visitor,
                request,
                (asked, by) -> links.unlink(asked, body.outcomeId(), by));
    }
}
