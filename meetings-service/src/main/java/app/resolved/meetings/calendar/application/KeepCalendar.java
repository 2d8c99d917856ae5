package app.resolved.meetings.calendar.application;

import app.resolved.contracts.MeetingState.What;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.ApproveMinutes;
import app.resolved.meetings.calendar.domain.MeetingCommand.Hold;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteWaiting;
import app.resolved.meetings.calendar.domain.MeetingCommand.NothingWaits;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingCommand.TakeBackApproval;
import app.resolved.meetings.calendar.domain.MeetingRules;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts meetings into the calendar and says what becomes of them. */
@Service
public class KeepCalendar {

    private static final String MISSING = "There is no such meeting.";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Aggregates<Meeting> meetings;
    private final Carrying<Meeting> carrying;
    private final CommitteeList committees;
    private final InstantSource clock;

    KeepCalendar(Aggregates<Meeting> meetings, CommitteeList committees, InstantSource clock) {
        this.meetings = meetings;
        this.carrying = new Carrying<>(meetings, MISSING);
        this.committees = committees;
        this.clock = clock;
    }

    public Optional<Stored<Meeting>> find(String id) {
        return meetings.find(id);
    }

    /** The meeting, or the sentence that there is none. */
    public Answer<Stored<Meeting>> get(String id) {
        return find(id).<Answer<Stored<Meeting>>>map(Answer.Done::new)
                .orElseGet(() -> Answer.notFound(MISSING));
    }

    public Answer<Stored<Meeting>> schedule(Schedule given, Command command) {
        var committee = committees.find(given.committeeId());
        if (committee.isEmpty()) {
            return new Answer.Refused<>(
                    new Refusal.Invalid("committeeId", "Choose a committee that is listed."));
        }
        var over = MeetingRules.faultOfCommittee(committee.get(), given.date());
        if (over.isPresent()) {
            return new Answer.Refused<>(over.get());
        }
        return carrying.createOrChange(
                given.id(), command, before -> MeetingRules.schedule(before, given));
    }

    public Answer<Stored<Meeting>> carryOut(
            String id, MeetingCommand meetingCommand, Command command) {
        return carrying.change(
                id, command, meeting -> MeetingRules.decide(meeting, meetingCommand));
    }

    /**
     * @param atMeetingId a later meeting of the same committee; null where nobody said
     */
    public Answer<Stored<Meeting>> approveMinutes(
            String id, @Nullable String atMeetingId, Command command) {
        var at = Given.lineOrNull(atMeetingId);
        return get(id).then(meeting ->
                at == null || approves(at, meeting.document())
                        ? carryOut(id, new ApproveMinutes(at), command)
                        : new Answer.Refused<>(
                                new Refusal.Invalid(
                                        "atMeetingId",
                                        "Choose the later meeting of the committee that approved"
                                                + " the minutes.")));
    }

    /** They were noted as approved in error: they are a draft again. */
    public Answer<Stored<Meeting>> takeBackApproval(
            String id, @Nullable String reason, Command command) {
        return carryOut(id, new TakeBackApproval(reason, command.by(), today()), command);
    }

    private boolean approves(String id, Meeting meeting) {
        return find(id).map(Stored::document)
                .filter(later -> later.committeeId().equals(meeting.committeeId()))
                .filter(later -> later.date().isAfter(meeting.date()))
                .filter(later -> !later.cancelled() && !later.date().isAfter(today()))
                .isPresent();
    }

    public Answer<Stored<Meeting>> hold(String id, Command command) {
        return carryOut(id, new Hold(today()), command);
    }

    /**
     * Notes that something is about to be written down of it that is to be issued. Refused where
     * the meeting was cancelled.
     */
    public Answer<Stored<Meeting>> waits(String id, What what, Command command) {
        return get(id).then(meeting ->
                meeting.document().waitsFor(what) && !meeting.document().cancelled()
                        ? new Answer.Done<>(meeting)
                        : say(meeting, new NoteWaiting(what, today()), command));
    }

    /** Notes that nothing of that kind waits any more. */
    public Answer<Stored<Meeting>> waitsNoMore(String id, What what, Command command) {
        return get(id).then(meeting ->
                meeting.document().waitsFor(what)
                        ? say(meeting, new NothingWaits(what), command)
                        : new Answer.Done<>(meeting));
    }

    /** What waits may change twice in one command: each time it is another one to the meeting. */
    private Answer<Stored<Meeting>> say(
            Stored<Meeting> seen, MeetingCommand said, Command command) {
        var id = DerivedId.of("waiting", command.id(), Long.toString(seen.version()));
        return carryOut(seen.id(), said, new Command(id, null, command.by()));
    }

    public LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }
}
