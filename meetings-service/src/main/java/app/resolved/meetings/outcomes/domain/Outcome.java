package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of a resolution, or one request or undertaking, as issued.
 *
 * @param number its place among the meeting's outcomes, in the order of the minutes; those recorded
 *     by hand follow
 * @param actionId the action it belongs to; null when it is for information
 * @param wording the words of the minute; the title where there are none yet
 */
public record Outcome(
        String id,
        @Nullable String actionId,
        @Nullable String reference,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        int number,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        boolean backfilled) {

    /** That it was recorded. */
    public MeetingsFact recorded() {
        return switch (kind) {
            case RESOLUTION_PART, RECOMMENDATION -> new ResolutionRecorded(state());
            case REQUEST, UNDERTAKING, RECORDED_BY_HAND -> new RequestRecorded(state());
        };
    }

    private OutcomeState state() {
        return new OutcomeState(
                id,
                actionId,
                reference,
                committeeId,
                meetingId,
                meetingDate,
                place,
                kind,
                purpose,
                title,
                wording,
                madeTo,
                due,
                null,
                backfilled,
                false);
    }
}
