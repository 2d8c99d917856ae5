package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee.
 *
 * @param date in Europe/London
 */
public record Meeting(
        String id,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status) {

    public Meeting now(MeetingStatus next) {
        return new Meeting(id, committeeId, date, startsAt, place, next);
    }

    public Meeting at(LocalDate day, @Nullable LocalTime time, @Nullable String where) {
        return new Meeting(id, committeeId, day, time, where, status);
    }

    /** Whether it may still be held: neither cancelled nor over. */
    public boolean toCome() {
        return status == MeetingStatus.SCHEDULED;
    }

    public boolean cancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    /** The sort key of lists. */
    public List<String> key() {
        return List.of(date.toString(), id);
    }

    public MeetingState state() {
        return new MeetingState(id, committeeId, date, startsAt, place, status);
    }
}
