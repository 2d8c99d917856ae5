package app.resolved.actions.visitors;

import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.eventing.Stored;
import app.resolved.webkit.problems.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Turns what came of a command into what the edge tells. */
public final class Answers {

    private Answers() {}

    public static Stored<Action> orThrow(Answer answer) {
        return switch (answer) {
            case Answer.Done(var stored) -> stored;
            case Answer.Outdated _ ->
                    throw new OptimisticLockingFailureException("seen in an older version");
            case Answer.Refused(var why) -> throw thrown(why);
        };
    }

    private static RuntimeException thrown(Refusal why) {
        return switch (why) {
            case Refusal.NotForYou(var sentence) -> new AccessDeniedException(sentence);
            case Refusal.NotNow(var sentence) -> Refused.conflict(sentence);
            case Refusal.NotSo(var field, var sentence) -> Refused.badInput(field, sentence);
            case Refusal.NotThere _ -> Refused.notFound();
        };
    }
}
