package app.resolved.meetings.arising.adapters.web;

import app.resolved.meetings.arising.domain.Matter;
import app.resolved.meetings.outcomes.adapters.web.ActionTag;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param where such as "Minute 47, part a"; empty where nothing is known
 * @param title that it is exempt, where its words are not for here
 * @param actionId the action that answers for it now
 * @param answeredIn that action's reference, where it is another one
 * @param owner title of the accountable post, or the addressee of the minute while there is none
 */
record MatterRow(
        String outcomeId,
        String where,
        String title,
        @Nullable String reference,
        @Nullable String actionId,
        @Nullable String answeredIn,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String dueWords,
        ActionTag tag,
        @Nullable LocalDate closedOn) {

    static MatterRow of(Matter matter, LocalDate today) {
        var outcome = matter.outcome();
        var action = matter.action();
        boolean restricted = matter.restricted();
        return new MatterRow(
                outcome.id(),
                PlaceWords.of(outcome.place()),
                restricted ? "Exempt item" : outcome.title(),
                matter.reference(),
                action == null ? matter.actionId() : action.actionId(),
                matter.answeredIn(),
                owner(matter),
                action == null ? null : action.due(),
                restricted ? null : outcome.due(),
                ActionTag.of(new Followed(outcome, action), today),
                action == null ? null : action.closedOn());
    }

    private static @Nullable String owner(Matter matter) {
        var action = matter.action();
        if (action != null && action.owner() != null) {
            return action.owner();
        }
        return matter.restricted() ? null : matter.outcome().madeTo();
    }
}
