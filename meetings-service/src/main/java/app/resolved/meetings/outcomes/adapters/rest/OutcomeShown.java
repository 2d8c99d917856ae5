package app.resolved.meetings.outcomes.adapters.rest;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param action what became of it; null while it was not heard, and for what is for information
 */
record OutcomeShown(
        String outcomeId,
        @Nullable String actionId,
        @Nullable String reference,
        @Nullable String minute,
        @Nullable String paragraph,
        @Nullable String part,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable Became action) {

    record Became(
            ActionStatus status,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable String answeredBy) {
        static Became of(ActionSeen seen) {
            return new Became(seen.status(), seen.owner(), seen.due(), seen.answeredBy());
        }
    }

    static OutcomeShown of(Followed followed) {
        var action = followed.action();
        return of(followed.outcome(), action == null ? null : Became.of(action));
    }

    static OutcomeShown of(Outcome outcome) {
        return of(outcome, null);
    }

    private static OutcomeShown of(Outcome outcome, @Nullable Became became) {
        return new OutcomeShown(
                outcome.id(),
                outcome.actionId(),
                outcome.reference(),
                outcome.place().minute(),
                outcome.place().paragraph(),
                outcome.place().part(),
                outcome.kind(),
                outcome.purpose(),
                outcome.title(),
                outcome.wording(),
                outcome.madeTo(),
                outcome.due(),
                became);
    }
}
