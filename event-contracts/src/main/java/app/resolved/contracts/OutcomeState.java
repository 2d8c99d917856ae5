package app.resolved.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a meeting, as issued.
 *
 * @param actionId the action it belongs to; null when it is for information
 * @param reference the action's reference, such as "SC 2026/27-07"; null when it is for information
 * @param title what is asked, short enough for a line
 * @param wording the words of the minute; empty when restricted
 * @param madeTo the addressee in the words of the minute, such as "Ms Adeyemi, Head of Highways"
 * @param due the time in the words of the minute, such as "by the end of March"
 * @param capacity as what the body sat, where it differs, such as "Crime and Disorder Committee"
 * @param backfilled recorded for history's sake: it sends nothing on its own
 * @param restricted exempt or confidential: title and wording do not leave the service that holds
 *     them
 */
public record OutcomeState(
        String outcomeId,
        @Nullable String actionId,
        @Nullable String reference,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable String capacity,
        boolean backfilled,
        boolean restricted) {

    public enum OutcomeKind {
        RESOLUTION_PART,
        RECOMMENDATION,
        REQUEST,
        UNDERTAKING,
        RECORDED_BY_HAND
    }

    public enum Purpose {
        ACTION,
        INFORMATION
    }
}
