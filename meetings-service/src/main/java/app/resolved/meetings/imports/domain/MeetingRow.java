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
 * @param line in the file, from 1
 * @param id as the file gives it; null where it does not
 * @param uid as the calendar that the file comes from calls it; null where it is none
 * @param standing null where the file does not say
 */
public record MeetingRow(
        int line,
        Committee committee,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Standing standing,
        @Nullable String id,
        @Nullable String uid) {

    /** What a file may say of a meeting. */
    public enum Standing {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    public static String what(Row row) {
        var said = row.has("committee") ? row.get("committee") + ", " : "";
        return Given.line(said + row.get("date"));
    }

    /**
     * @param chosen whose dates they are where the row does not say
     */
    public static MeetingRow read(Row row, Bodies bodies, Optional<Committee> chosen) {
        return new MeetingRow(
                row.line(),
                chosen.filter(_ -> !row.has("committee"))
                        .orElseGet(() -> bodies.meant(row, "committee")),
                Cells.day(row, "date"),
                Cells.time(row, "time"),
                Given.lineOrNull(row.get("place")),
                row.has("status")
                        ? Cells.word(row, "status", Standing.class, Standing.SCHEDULED)
                        : null,
                row.has("id") ? row.get("id") : null,
                null);
    }

    /**
     * Which meeting it is about where it gives no id: the one that its calendar calls so; the one
     * at that time; the only one of the day; or a new one.
     *
     * @param all the meetings of the committee
     * @param alone whether no other row is about that committee and day
     */
    String meant(List<Meeting> all, boolean alone) {
        var known = all.stream().filter(each -> uid != null && uid.equals(each.uid())).findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var thatDay =
                all.stream()
                        .filter(each -> each.date().equals(date))
                        .filter(each -> uid == null || each.uid() == null)
                        .toList();
        var atThatTime =
                thatDay.stream().filter(each -> Objects.equals(each.startsAt(), time)).toList();
        if (atThatTime.size() == 1) {
            return atThatTime.getFirst().id();
        }
        if (thatDay.size() == 1 && alone) {
            return thatDay.getFirst().id();
        }
        if (uid != null) {
            return Claims.derived("calendar", committee.id(), uid);
        }
        if (!thatDay.isEmpty() && time == null) {
            throw new Wrong("time", "There are several meetings that day: say at which time.");
        }
        return Claims.derived("meeting", committee.id(), date.toString(), String.valueOf(time));
    }

    /** An id of the file's own must be of this committee; one of ours must still be that day. */
    public void mustMean(Optional<Meeting> before) {
        if (id == null
                && uid == null
                && before.filter(meeting -> !meeting.date().equals(date)).isPresent()) {
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

    /** What is over, and what is cancelled, keeps its time and its place. */
    public Schedule schedule(String meetingId, Optional<Meeting> before) {
        var kept =
                before.filter(meeting ->
                        uid != null
                                && (standing == Standing.CANCELLED
                                        || !meeting.toCome() && meeting.date().equals(date)));
        return kept.map(meeting ->
                        new Schedule(
                                meetingId,
                                committee.id(),
                                meeting.date(),
                                meeting.startsAt(),
                                meeting.place()))
                .orElseGet(() ->
                        new Schedule(
                                meetingId,
                                committee.id(),
                                date,
                                time == null ? before.map(Meeting::startsAt).orElse(null) : time,
                                place == null ? before.map(Meeting::place).orElse(null) : place));
    }

    /** Nothing is to be called off: the calendar cancels what was never here. */
    public boolean cancelsNothing(Optional<Meeting> before) {
        return uid != null && standing == Standing.CANCELLED && before.isEmpty();
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
