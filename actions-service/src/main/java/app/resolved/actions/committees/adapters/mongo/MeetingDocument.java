package app.resolved.actions.committees.adapters.mongo;

import app.resolved.contracts.MeetingState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("meetings")
record MeetingDocument(
        @Id String id,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingState.MeetingStatus status,
        @Nullable String minutesAddress,
        @Nullable String approvedAtMeetingId,
        List<MeetingState.Waiting> waiting) {

    static MeetingDocument of(MeetingState state) {
        return new MeetingDocument(
                state.meetingId(),
                state.committeeId(),
                state.date(),
                state.startsAt(),
                state.place(),
                state.status(),
                state.minutesAddress(),
                state.approvedAtMeetingId(),
                state.waiting());
    }

    MeetingState state() {
        return new MeetingState(
                id,
                committeeId,
                date,
                startsAt,
                place,
                status,
                minutesAddress,
                approvedAtMeetingId,
                waiting);
    }
}
