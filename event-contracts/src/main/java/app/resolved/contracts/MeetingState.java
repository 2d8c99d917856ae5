package app.resolved.contracts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as others need to know it.
 *
 * @param date the day on which it is or was held, in Europe/London
 */
public record MeetingState(
        String meetingId,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status) {

    public enum MeetingStatus {
        SCHEDULED,
        HELD,
        ACTIONS_ISSUED,
        MINUTES_APPROVED,
        CANCELLED
    }
}
