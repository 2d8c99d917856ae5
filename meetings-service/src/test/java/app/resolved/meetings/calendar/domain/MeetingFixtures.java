package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState.MeetingStatus;
import java.time.LocalDate;
import java.time.LocalTime;

public final class MeetingFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private MeetingFixtures() {}

    public static Meeting aMeeting(MeetingStatus status) {
        return Meeting.scheduled(
                        "meeting-1", "scrutiny", DAY, LocalTime.of(10, 0), "Council Chamber")
                .now(status);
    }
}
