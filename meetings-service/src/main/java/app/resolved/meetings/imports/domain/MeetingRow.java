package app.resolved.meetings.imports.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Table.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row about a meeting. An empty cell leaves what is there.
 *
 * @param id as the file gives it; null where it does not
 * @param standing null where the file does not say
 */
public record MeetingRow(
        Row row,
        Committee committee,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Standing standing,
        @Nullable String id) {

    /** What a file may say of a meeting. */
    public enum Standing {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    public static String what(Row row) {
        return Given.line(row.get("committee") + ", " + row.get("date"));
    }

    public static MeetingRow read(Row row, Bodies bodies) {
        return new MeetingRow(
                row,
                bodies.meant(row, "committee"),
                Cells.day(row, "date"),
                Cells.time(row, "time"),
                Given.lineOrNull(row.get("place")),
                row.has("status")
                        ? Cells.word(row, "status", Standing.class, Standing.SCHEDULED)
                        : null,
                row.has("id") ? row.get("id") : null);
    }

    /**
     * Which meeting it is about where it gives no id: the one at that time; the only one of the
     * day; or a new one.
     *
     * @param thatDay the meetings of the committee on its day
     * @param alone whether no other row is about that committee and day
     */
    public String meant(List<Meeting> thatDay, boolean alone) {
        var atThatTime =
                thatDay.stream().filter(each -> Objects.equals(each.startsAt(), time)).toList();
        if (atThatTime.size() == 1) {
            return atThatTime.getFirst().id();
        }
        if (thatDay.size() == 1 && alone) {
            return thatDay.getFirst().id();
        }
        if (!thatDay.isEmpty() && time == null) {
            throw new Wrong("time", "There are several meetings that day: say at which time.");
        }
        return Claims.derived("meeting", committee.id(), date.toString(), String.valueOf(time));
    }

    /** An id of the file's own must be of this committee; one of ours must still be that day. */
    public void mustMean(Optional<Meeting> before) {
        if (id == null && before.filter(meeting -> !meeting.date().equals(date)).isPresent()) {
            throw new Wrong(
                    "date",
                    ("The meeting that was imported for this day is on %s now: give its id"
                                    + " to move it.")
                            .formatted(before.get().date()));
        }
        if (standing == Standing.SCHEDULED && before.filter(each -> !each.toCome()).isPresent()) {
            throw new Wrong(
                    "status",
                    "It was held or cancelled, which a file does not undo: leave the cell empty.");
        }
    }

    public Schedule schedule(String meetingId, Optional<Meeting> before) {
        return new Schedule(
                meetingId,
                committee.id(),
                date,
                time == null ? before.map(Meeting::startsAt).orElse(null) : time,
                place == null ? before.map(Meeting::place).orElse(null) : place);
    }

    /** What is said to the meeting once it is in the calendar. */
    public Optional<MeetingCommand> command(Meeting meeting, LocalDate today) {
        return switch (standing) {
            case HELD -> Optional.of(new MeetingCommand.Hold(today));
            case CANCELLED ->
                    meeting.cancelled()
                            ? Optional.empty()
                            : Optional.of(new MeetingCommand.Cancel());
            case SCHEDULED -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** The column that says what a field says. */
    public static String column(@Nullable String field) {
        return switch (field) {
            case "committeeId" -> "committee";
            case "startsAt" -> "time";
            case null -> "date";
            default -> field;
        };
    }
}
