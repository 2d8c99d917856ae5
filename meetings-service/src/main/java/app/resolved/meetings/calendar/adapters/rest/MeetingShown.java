package app.resolved.meetings.calendar.adapters.rest;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MeetingShown(
        String meetingId,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        @Nullable String minutesAddress,
        @Nullable String approvedAtMeetingId,
        List<Waiting> waiting) {

    /**
     * @param entitled whether the reader may know of exempt and confidential matter
     */
    static MeetingShown of(Meeting meeting, boolean entitled) {
        return new MeetingShown(
                meeting.id(),
                meeting.committeeId(),
                meeting.date(),
                meeting.startsAt(),
                meeting.place(),
                meeting.status(),
                meeting.minutes().address(),
                meeting.minutes().approvedAtMeetingId(),
                meeting.waitingFor(entitled));
    }
}
