package app.resolved.contracts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as others need to know it.
 *
 * @param date the day on which it is or was held, in Europe/London
 * @param minutesAddress where its minutes are published, an https address; null while unknown
 * @param approvedAtMeetingId the later meeting that approved its minutes; null while none did
 */
public record MeetingState(
        String meetingId,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        @Nullable String minutesAddress,
        @Nullable String approvedAtMeetingId) {

    /** While nothing is known of its minutes. */
    public MeetingState(
            String meetingId,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            MeetingStatus status) {
        this(meetingId, committeeId, date, startsAt, place, status, null, null);
    }

    public enum MeetingStatus {
        SCHEDULED,
        HELD,
        ACTIONS_ISSUED,
        MINUTES_APPROVED,
        CANCELLED
    }
}
