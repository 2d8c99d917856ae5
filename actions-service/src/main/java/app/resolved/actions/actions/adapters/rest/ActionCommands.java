package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Rights;
import app.resolved.webkit.commands.CommandHeaders;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out what the API asks of an action, and answers with the action as it is then. */
@Component
class ActionCommands {

    /** A command that is carried out as it was asked. */
    interface Carrying {
        Answer out(Asked asked, Function<Action, Actor> by);
    }

    private final ActOnActions act;
    private final Rights rights;
    private final ActionViews views;

    ActionCommands(ActOnActions act, Rights rights, ActionViews views) {
        this.act = act;
        this.rights = rights;
        this.views = views;
    }

    ResponseEntity<ActionView> act(
            String actionId, ActionCommand command, Visitor visitor, HttpServletRequest request) {
        return answer(actionId, visitor, request, (asked, by) -> act.act(asked, command, by));
    }

    ResponseEntity<ActionView> answer(
            String actionId, Visitor visitor, HttpServletRequest request, Carrying carrying) {
        var asked =
                new Asked(
                        actionId,
                        CommandHeaders.commandId(request, visitor),
                        CommandHeaders.ifMatch(request));
        var stored = Answers.orThrow(carrying.out(asked, rights.actor(visitor)));
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(views.single(stored, visitor.entitled()));
    }
}
