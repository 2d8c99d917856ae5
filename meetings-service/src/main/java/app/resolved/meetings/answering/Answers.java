package app.resolved.meetings.answering;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.webkit.problems.Refused;

/** Turns answers into what web-kit tells. */
public final class Answers {

    private Answers() {}

    /** The value, or the refusal as a problem. */
    public static <T> T valueOf(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T>(T value) -> value;
            case Answer.Refused<T>(Refusal refusal) -> throw told(refusal);
        };
    }

    private static Refused told(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound _ -> Refused.notFound();
            case Refusal.Invalid(var field, var message) -> Refused.badInput(field, message);
            case Refusal.Conflict(var message) -> Refused.conflict(message);
            case Refusal.TooLarge(var message) -> Refused.tooLarge(message);
            case Refusal.Busy(var message) -> Refused.busy(message);
        };
    }
}
