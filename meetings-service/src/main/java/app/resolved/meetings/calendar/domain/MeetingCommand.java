package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState.What;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said to a meeting. */
public sealed interface MeetingCommand {

    /**
     * Puts it into the calendar; said again with another date, time or place while it is to come,
     * it moves.
     */
    record Schedule(
            String id,
            String committeeId,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place)
            implements MeetingCommand {}

    record Move(LocalDate date, @Nullable LocalTime startsAt) implements MeetingCommand {}

    /** Instead of the agenda that was there. */
    record SetAgenda(List<AgendaItem> items) implements MeetingCommand {
        public SetAgenda {
            items = List.copyOf(items);
        }
    }

    /**
     * The calendar that it comes from calls it so.
     *
     * @param uid of the event in that calendar
     */
    record KnowAs(String uid) implements MeetingCommand {}

    record Cancel() implements MeetingCommand {}

    /**
     * @param today in Europe/London
     */
    record Hold(LocalDate today) implements MeetingCommand {}

    /** Its actions were issued; where nobody said so before, it was held. */
    record NoteActionsIssued() implements MeetingCommand {}

    /**
     * Nothing came of it that has to be followed up.
     *
     * @param today in Europe/London
     */
    record NothingToFollowUp(LocalDate today) implements MeetingCommand {}

    /**
     * Something was written down of it that is to be issued.
     *
     * @param today in Europe/London
     */
    record NoteWaiting(What what, LocalDate today) implements MeetingCommand {}

    /** Nothing of that kind waits any more. */
    record NothingWaits(What what) implements MeetingCommand {}

    /**
     * @param atMeetingId the later meeting that approved them; null where nobody said
     */
    record ApproveMinutes(@Nullable String atMeetingId) implements MeetingCommand {}

    /**
     * They were noted as approved in error.
     *
     * @param reason needed: it stays
     * @param by the name of who says so
     * @param today in Europe/London
     */
    record TakeBackApproval(@Nullable String reason, String by, LocalDate today)
            implements MeetingCommand {}

    /**
     * @param address where they are published; empty to take it away
     */
    record PublishMinutes(@Nullable String address) implements MeetingCommand {}
}
