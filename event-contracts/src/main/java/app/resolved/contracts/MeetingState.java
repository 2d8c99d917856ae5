package app.resolved.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as others need to know it.
 *
 * @param date the day on which it is or was held, in Europe/London
 * @param minutesAddress where its minutes are published, an https address; null while unknown
 * @param approvedAtMeetingId the later meeting that approved its minutes; null while none did
 * @param waiting what was written down of it and is not issued yet, at most one of each kind
 */
public record MeetingState(
        String meetingId,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        @Nullable String minutesAddress,
        @Nullable String approvedAtMeetingId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Waiting> waiting) {

    /** What was told before meetings said what waits lacks it. */
    public MeetingState {
        waiting = waiting == null ? List.of() : List.copyOf(waiting);
    }

    /**
     * @param since the day on which it was written down, in Europe/London
     */
    public record Waiting(What what, LocalDate since) {}

    public enum What {
        /** Its minutes, whose review is not finished. */
        MINUTES,
        /** Rows of its action sheet. */
        SHEET,
        /**
         * Rows of its action sheet that are exempt or confidential: the entitled alone are told.
         */
        RESTRICTED_SHEET
    }

    /** While nothing is known of its minutes. */
    public MeetingState(
            String meetingId,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            MeetingStatus status) {
        this(meetingId, committeeId, date, startsAt, place, status, null, null, List.of());
    }

    public enum MeetingStatus {
        SCHEDULED,
        HELD,
        ACTIONS_ISSUED,
        MINUTES_APPROVED,
        CANCELLED
    }
}
