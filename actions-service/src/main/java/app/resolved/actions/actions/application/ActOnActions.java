package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.ActionDecisions;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does what people ask of an action. */
public final class ActOnActions {

    private static final int TRIES = 5;

    private final Aggregates<Action> actions;
    private final CatchUp catchUp;
    private final InstantSource clock;

    public ActOnActions(Aggregates<Action> actions, CatchUp catchUp, InstantSource clock) {
        this.catchUp = catchUp;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Does it, and again where somebody else wrote meanwhile, unless a version was given.
     *
     * @param actors who asks, given the action: their roles hang on its committee
     */
    public Answer act(Asked asked, ActionCommand command, Function<Action, Actor> actors) {
        OptimisticLockingFailureException last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return actOnce(asked, command, actors);
            } catch (OptimisticLockingFailureException somebodyElse) {
                last = somebodyElse;
            }
        }
        throw new OptimisticLockingFailureException("gave up after " + TRIES + " tries", last);
    }

    private Answer actOnce(Asked asked, ActionCommand command, Function<Action, Actor> actors) {
        var found = actions.find(asked.actionId());
        if (found.isEmpty()) {
            return new Answer.Refused(new Refusal.NotThere("There is no such action."));
        }
        var stored = found.get();
        if (stored.handled(asked.commandId())) {
            return new Answer.Done(caughtUp(command, stored));
        }
        if (isOutdated(asked, stored)) {
            return new Answer.Outdated(stored);
        }
        var action = stored.document();
        return switch (ActionDecisions.decide(
                action, command, actors.apply(action), clock.instant())) {
            case Decision.Accepted accepted ->
                    new Answer.Done(caughtUp(command, write(stored, accepted, asked)));
            case Decision.Unchanged() -> new Answer.Done(stored);
            case Decision.Refused(var why) -> new Answer.Refused(why);
        };
    }

    /** What is open again has the date that it would have, had it never been closed. */
    private Stored<Action> caughtUp(ActionCommand command, Stored<Action> written) {
        if (!(command instanceof ActionCommand.Reopen)) {
            return written;
        }
        catchUp.with(written.id());
        return actions.find(written.id()).orElse(written);
    }

    private static boolean isOutdated(Asked asked, Stored<Action> stored) {
        return asked.ifVersion() != null && asked.ifVersion() != stored.version();
    }

    private Stored<Action> write(Stored<Action> before, Decision.Accepted accepted, Asked asked) {
        return actions.write(before.to(accepted.after(), accepted.facts(), asked.commandId()));
    }
}
