package app.resolved.meetings.calendar.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.ACTIONS_ISSUED;
import static app.resolved.contracts.MeetingState.MeetingStatus.CANCELLED;
import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.contracts.MeetingState.MeetingStatus.MINUTES_APPROVED;
import static app.resolved.contracts.MeetingState.MeetingStatus.SCHEDULED;

import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.MeetingCancelled;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.MeetingsFact.MeetingMoved;
import app.resolved.contracts.MeetingsFact.MeetingScheduled;
import app.resolved.meetings.calendar.domain.MeetingCommand.ApproveMinutes;
import app.resolved.meetings.calendar.domain.MeetingCommand.Cancel;
import app.resolved.meetings.calendar.domain.MeetingCommand.Hold;
import app.resolved.meetings.calendar.domain.MeetingCommand.KnowAs;
import app.resolved.meetings.calendar.domain.MeetingCommand.Move;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteActionsIssued;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteWaiting;
import app.resolved.meetings.calendar.domain.MeetingCommand.NothingToFollowUp;
import app.resolved.meetings.calendar.domain.MeetingCommand.NothingWaits;
import app.resolved.meetings.calendar.domain.MeetingCommand.PublishMinutes;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingCommand.SetAgenda;
import app.resolved.meetings.calendar.domain.MeetingCommand.TakeBackApproval;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a meeting may be moved, held, cancelled, and its minutes approved. */
public final class MeetingRules {

    private static final int LONGEST_PLACE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1894, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private MeetingRules() {}

    public static Decision<Meeting> schedule(Optional<Meeting> before, Schedule given) {
        var place = Given.lineOrNull(given.place());
        var fault = fault(given, place);
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        return before.map(meeting -> reschedule(meeting, given, place))
                .orElseGet(() -> scheduled(given, place));
    }

    /** A body that another took over from meets no more. */
    public static Optional<Refusal> faultOfCommittee(Committee committee, LocalDate day) {
        return committee.succeededOn(day)
                ? Optional.of(
                        new Refusal.Invalid(
                                "committeeId",
                                "Another committee has taken over from this one by then: choose"
                                        + " that one."))
                : Optional.empty();
    }

    public static Decision<Meeting> decide(Meeting meeting, MeetingCommand command) {
        return switch (command) {
            case Schedule given -> schedule(Optional.of(meeting), given);
            case Move move -> move(meeting, move);
            case SetAgenda(List<AgendaItem> items) -> Agenda.set(meeting, items);
            case KnowAs(String uid) -> Decision.accepted(meeting.knownAs(uid));
            case Cancel() -> cancel(meeting);
            case Hold(LocalDate today) -> hold(meeting, today);
            case NoteActionsIssued() -> noteActionsIssued(meeting);
            case NothingToFollowUp(var today) -> nothingToFollowUp(meeting, today);
            case NoteWaiting(var what, var today) -> WaitingRules.note(meeting, what, today);
            case NothingWaits(var what) -> WaitingRules.over(meeting, what);
            case ApproveMinutes(var at) -> MinutesRules.approve(meeting, at);
            case TakeBackApproval given -> MinutesRules.takeBack(meeting, given);
            case PublishMinutes(var address) -> MinutesRules.publish(meeting, address);
        };
    }

    private static Decision<Meeting> scheduled(Schedule given, @Nullable String place) {
        var meeting =
                Meeting.scheduled(
                        given.id(), given.committeeId(), given.date(), given.startsAt(), place);
        return Decision.accepted(meeting, new MeetingScheduled(meeting.state()));
    }

    private static Decision<Meeting> reschedule(
            Meeting meeting, Schedule given, @Nullable String place) {
        if (!meeting.committeeId().equals(given.committeeId())) {
            return Decision.conflict("This meeting belongs to another committee.");
        }
        return moved(meeting, meeting.at(given.date(), given.startsAt(), place));
    }

    private static Decision<Meeting> move(Meeting meeting, Move move) {
        return faultOfDate(move.date())
                .<Decision<Meeting>>map(Decision.Refused::new)
                .orElseGet(() ->
                        moved(meeting, meeting.at(move.date(), move.startsAt(), meeting.place())));
    }

    private static Decision<Meeting> moved(Meeting before, Meeting after) {
        if (before.equals(after)) {
            return Decision.accepted(before);
        }
        return before.toCome()
                ? Decision.accepted(after, new MeetingMoved(after.state()))
                : Decision.conflict("Only a meeting that is still to come can be moved.");
    }

    private static Decision<Meeting> cancel(Meeting meeting) {
        if (meeting.cancelled()) {
            return Decision.accepted(meeting);
        }
        if (!meeting.toCome()) {
            return Decision.conflict("A meeting that was held cannot be cancelled.");
        }
        if (WaitingRules.wouldLose(meeting)) {
            return Decision.conflict(
                    "Something was written down of this meeting and is not issued yet: issue it, or"
                            + " remove it from the action sheet, first.");
        }
        var after = meeting.now(CANCELLED);
        return Decision.accepted(after, new MeetingCancelled(after.state()));
    }

    private static Decision<Meeting> hold(Meeting meeting, LocalDate today) {
        return switch (meeting.status()) {
            case CANCELLED -> Decision.conflict("This meeting was cancelled.");
            case HELD, ACTIONS_ISSUED, MINUTES_APPROVED -> Decision.accepted(meeting);
            case SCHEDULED ->
                    meeting.date().isAfter(today)
                            ? Decision.conflict("This meeting is still to come.")
                            : held(meeting.now(HELD));
        };
    }

    private static Decision<Meeting> held(Meeting after) {
        return Decision.accepted(after, new MeetingHeld(after.state()));
    }

    private static Decision<Meeting> noteActionsIssued(Meeting meeting) {
        var after = meeting.now(ACTIONS_ISSUED);
        return switch (meeting.status()) {
            case CANCELLED -> Decision.conflict("This meeting was cancelled.");
            case ACTIONS_ISSUED -> Decision.accepted(meeting);
            case MINUTES_APPROVED -> Decision.accepted(MinutesRules.issuedSince(meeting));
            case HELD -> Decision.accepted(after, new MeetingActionsIssued(after.state()));
            case SCHEDULED ->
                    Decision.accepted(
                            after,
                            new MeetingHeld(meeting.now(HELD).state()),
                            new MeetingActionsIssued(after.state()));
        };
    }

    private static Decision<Meeting> nothingToFollowUp(Meeting meeting, LocalDate today) {
        if (meeting.date().isAfter(today)) {
            return Decision.conflict("This meeting is still to come.");
        }
        return WaitingRules.wouldLose(meeting)
                ? Decision.conflict(
                        "Something was written down of this meeting and is not issued yet.")
                : noteActionsIssued(meeting);
    }

    private static Optional<Refusal> fault(Schedule given, @Nullable String place) {
        return Given.faultOfId("id", given.id())
                .or(() -> faultOfDate(given.date()))
                .or(() -> Given.fault("place", "the place", place, LONGEST_PLACE, false));
    }

    private static Optional<Refusal> faultOfDate(LocalDate date) {
        return date.isBefore(EARLIEST) || date.isAfter(LATEST)
                ? Optional.of(
                        new Refusal.Invalid(
                                "date", "Enter a date between 1894 and 2999, such as 2026-11-03."))
                : Optional.empty();
    }
}
