package app.resolved.meetings.calendar.adapters.rest;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

record MeetingShown(
        String meetingId,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        @Nullable String minutesAddress,
        @Nullable String approvedAtMeetingId) {

    static MeetingShown of(Meeting meeting) {
        return new MeetingShown(
                meeting.id(),
                meeting.committeeId(),
                meeting.date(),
                meeting.startsAt(),
                meeting.place(),
                meeting.status(),
                meeting.minutes().address(),
                meeting.minutes().approvedAtMeetingId());
    }
}
