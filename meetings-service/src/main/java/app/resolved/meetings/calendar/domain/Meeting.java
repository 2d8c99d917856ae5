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
 * @param minutes what is known of its minutes elsewhere
 */
public record Meeting(
        String id,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        MinutesKnown minutes) {

    public Meeting {
        minutes = minutes == null ? MinutesKnown.NOTHING : minutes;
    }

    /** Of whose minutes nothing is known. */
    public Meeting(
            String id,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            MeetingStatus status) {
        this(id, committeeId, date, startsAt, place, status, MinutesKnown.NOTHING);
    }

    Meeting knowing(MinutesKnown other) {
        return new Meeting(id, committeeId, date, startsAt, place, status, other);
    }

    public Meeting now(MeetingStatus next) {
        return new Meeting(id, committeeId, date, startsAt, place, next, minutes);
    }

    public Meeting at(LocalDate day, @Nullable LocalTime time, @Nullable String where) {
        return new Meeting(id, committeeId, day, time, where, status, minutes);
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
        return new MeetingState(
                id,
                committeeId,
                date,
                startsAt,
                place,
                status,
                minutes.address(),
                minutes.approvedAtMeetingId());
    }
}
