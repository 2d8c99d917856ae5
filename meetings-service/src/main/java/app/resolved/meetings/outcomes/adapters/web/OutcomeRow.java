package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param where such as "Minute 47, paragraph 6, part a"; empty where nothing is known
 * @param alsoReference of the second action, where it is asked of two who answer each alone
 * @param exempt whether the public may not read it
 * @param actionId the action that answers for it now
 * @param owner of the action to look at first, where there are two; so is the date
 * @param due the action's date; null where it has none
 * @param dueWords the words of the minute, while no date is known
 */
record OutcomeRow(
        String outcomeId,
        String where,
        String title,
        boolean exempt,
        @Nullable String alsoReference,
        @Nullable String madeTo,
        @Nullable String reference,
        @Nullable String actionId,
        ActionTag tag,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String dueWords) {

    static OutcomeRow of(Followed followed, LocalDate today) {
        var outcome = followed.outcome();
        var action = followed.now().foremost();
        return new OutcomeRow(
                outcome.id(),
                PlaceWords.of(outcome.place()),
                outcome.title(),
                outcome.restricted(),
                outcome.secondReference(),
                outcome.madeTo(),
                outcome.reference(),
                answering(followed.action(), outcome.actionId()),
                ActionTag.of(followed, today),
                action == null ? null : action.owner(),
                action == null ? null : action.due(),
                outcome.due());
    }

    private static @Nullable String answering(
            @Nullable ActionSeen action, @Nullable String actionId) {
        return action != null && action.answeredBy() != null ? action.answeredBy() : actionId;
    }
}
