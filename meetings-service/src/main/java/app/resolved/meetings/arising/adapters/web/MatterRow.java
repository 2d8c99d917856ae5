package app.resolved.meetings.arising.adapters.web;

import app.resolved.meetings.arising.domain.Matter;
import app.resolved.meetings.outcomes.adapters.web.ActionTag;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param exempt it is told by its reference alone
 * @param where such as "Minute 47, part a"; empty where nothing is known, or nothing may be told
 * @param title that it is exempt, where its words are not for here
 * @param actionId the action that answers for it now
 * @param answeredIn that action's reference, where it is another one
 * @param owner title of the accountable post, or the addressee of the minute while there is none
 */
record MatterRow(
        String outcomeId,
        boolean exempt,
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
        return matter.restricted() ? byReference(matter, today) : inWords(matter, today);
    }

    /**
     * Place, owner and dates say something of the matter too: an item may stand under its title.
     */
    private static MatterRow byReference(Matter matter, LocalDate today) {
        return new MatterRow(
                matter.outcome().id(),
                true,
                "",
                "Exempt item",
                matter.reference(),
                answering(matter),
                matter.answeredIn(),
                null,
                null,
                null,
                tag(matter, today),
                null);
    }

    private static MatterRow inWords(Matter matter, LocalDate today) {
        var outcome = matter.outcome();
        var action = matter.action();
        return new MatterRow(
                outcome.id(),
                false,
                PlaceWords.of(outcome.place()),
                outcome.title(),
                matter.reference(),
                answering(matter),
                matter.answeredIn(),
                action == null || action.owner() == null ? outcome.madeTo() : action.owner(),
                action == null ? null : action.due(),
                outcome.due(),
                tag(matter, today),
                action == null ? null : action.closedOn());
    }

    private static String answering(Matter matter) {
        return matter.action() == null ? matter.actionId() : matter.action().actionId();
    }

    private static ActionTag tag(Matter matter, LocalDate today) {
        return ActionTag.of(new Followed(matter.outcome(), matter.action()), today);
    }
}
