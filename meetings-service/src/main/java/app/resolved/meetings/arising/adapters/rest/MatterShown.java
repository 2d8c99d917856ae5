package app.resolved.meetings.arising.adapters.rest;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.meetings.arising.domain.Matter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of a restricted one reference and status alone.
 *
 * @param answeredIn the reference of the action that answers for it, where that is another one
 * @param madeTo the words of the minute
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
        return matter.restricted() ? byReference(matter) : inWords(matter);
    }

    private static MatterShown byReference(Matter matter) {
        var action = matter.action();
        return new MatterShown(
                matter.outcome().id(),
                matter.outcome().meetingId(),
                matter.outcome().meetingDate(),
                matter.reference(),
                matter.answeredIn(),
                null,
                null,
                null,
                null,
                null,
                action == null ? null : action.status(),
                null,
                null,
                null,
                true);
    }

    private static MatterShown inWords(Matter matter) {
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
                outcome.title(),
                outcome.madeTo(),
                action == null ? null : action.status(),
                action == null ? null : action.owner(),
                action == null ? null : action.due(),
                action == null ? null : action.closedOn(),
                false);
    }
}
