package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.contracts.MeetingState.What;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee.
 *
 * @param date in Europe/London
 * @param minutes what is known of its minutes elsewhere
 * @param agenda in the order of the agenda; empty while there is none
 * @param uid by which the calendar that it was imported from knows it; null where it was not
 * @param waiting what was written down of it and is not issued yet, at most one of each kind
 */
public record Meeting(
        String id,
        String committeeId,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingStatus status,
        MinutesKnown minutes,
        List<AgendaItem> agenda,
        @Nullable String uid,
        List<Waiting> waiting) {

    /** What was stored before meetings had minutes and agendas lacks them, and what waits. */
    public Meeting {
        minutes = minutes == null ? MinutesKnown.NOTHING : minutes;
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        waiting = waiting == null ? List.of() : List.copyOf(waiting);
    }

    /** Of whose minutes and agenda nothing is known. */
    public Meeting(
            String id,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            MeetingStatus status) {
        this(
                id,
                committeeId,
                date,
                startsAt,
                place,
                status,
                MinutesKnown.NOTHING,
                List.of(),
                null,
                List.of());
    }

    /** One that was just put into the calendar. */
    public static Meeting scheduled(
            String id,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place) {
        return new Meeting(id, committeeId, date, startsAt, place, MeetingStatus.SCHEDULED);
    }

    Meeting knowing(MinutesKnown other) {
        return new Meeting(
                id, committeeId, date, startsAt, place, status, other, agenda, uid, waiting);
    }

    public Meeting now(MeetingStatus next) {
        return new Meeting(
                id, committeeId, date, startsAt, place, next, minutes, agenda, uid, waiting);
    }

    public Meeting at(LocalDate day, @Nullable LocalTime time, @Nullable String where) {
        return new Meeting(
                id, committeeId, day, time, where, status, minutes, agenda, uid, waiting);
    }

    Meeting with(List<AgendaItem> items) {
        return new Meeting(
                id, committeeId, date, startsAt, place, status, minutes, items, uid, waiting);
    }

    Meeting nowWaiting(List<Waiting> others) {
        return new Meeting(
                id, committeeId, date, startsAt, place, status, minutes, agenda, uid, others);
    }

    /** Whether something of that kind is written down and not issued. */
    public boolean waitsFor(What what) {
        return waiting.stream().anyMatch(each -> each.what() == what);
    }

    /** What waits, exempt rows for the entitled alone. */
    public List<Waiting> waitingFor(boolean entitled) {
        return waiting.stream()
                .filter(each -> entitled || each.what() != What.RESTRICTED_SHEET)
                .toList();
    }

    /** Its agenda, the titles of exempt items for the entitled alone. */
    public List<AgendaItem> agendaFor(boolean entitled) {
        return agenda.stream().map(item -> entitled ? item : item.asSeenByAll()).toList();
    }

    /** As the calendar that it comes from knows it. */
    public Meeting knownAs(@Nullable String other) {
        return new Meeting(
                id, committeeId, date, startsAt, place, status, minutes, agenda, other, waiting);
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
                minutes.approvedAtMeetingId(),
                waiting);
    }
}
