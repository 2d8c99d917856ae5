package app.resolved.meetings.arising.adapters.rest;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.meetings.arising.domain.Matter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param answeredIn the reference of the action that answers for it, where that is another one
 * @param title null where it is restricted
 * @param madeTo the words of the minute; null where it is restricted
 * @param status null while its action was not heard of
 * @param owner title of the accountable post
 */
record MatterShown(
        String outcomeId,
        String meetingId,
        LocalDate meetingDate,
        @Nullable String reference,
        @Nullable String answeredIn,
        @Nullable String minute,
        @Nullable String paragraph,
        @Nullable String part,
        @Nullable String title,
        @Nullable String madeTo,
        @Nullable ActionStatus status,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn,
        boolean restricted) {

    static MatterShown of(Matter matter) {
        var outcome = matter.outcome();
        var action = matter.action();
        return new MatterShown(
                outcome.id(),
                outcome.meetingId(),
                outcome.meetingDate(),
                matter.reference(),
                matter.answeredIn(),
                outcome.place().minute(),
                outcome.place().paragraph(),
                outcome.place().part(),
                matter.restricted() ? null : outcome.title(),
                matter.restricted() ? null : outcome.madeTo(),
                action == null ? null : action.status(),
                action == null ? null : action.owner(),
                action == null ? null : action.due(),
                action == null ? null : action.closedOn(),
                matter.restricted());
    }
}
