package app.resolved.meetings.calendar.adapters.rest;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.AgendaEdits;
import app.resolved.meetings.calendar.domain.AgendaItem;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.Cancel;
import app.resolved.meetings.calendar.domain.MeetingCommand.Hold;
import app.resolved.meetings.calendar.domain.MeetingCommand.Move;
import app.resolved.meetings.calendar.domain.MeetingCommand.NothingToFollowUp;
import app.resolved.meetings.calendar.domain.MeetingCommand.PublishMinutes;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingCommand.SetAgenda;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings")
@Tag(name = "Meetings")
class MeetingsApi {

    record MeetingBody(
            @NotNull String committeeId,
            @NotNull LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place) {}

    /**
     * @param atMeetingId the later meeting that approved them
     */
    record ApprovalBody(@Nullable String atMeetingId) {}

    record ReasonBody(@Nullable String reason) {}

    record PublicationBody(@Nullable String address) {}

    record MoveBody(@NotNull LocalDate date, @Nullable LocalTime startsAt) {}

    record AgendaBody(@NotNull List<@Valid ItemBody> items) {
        List<AgendaItem> agenda() {
            return items.stream().map(ItemBody::item).toList();
        }
    }

    record ItemBody(
            @NotNull String number,
            @NotNull String title,
            @Nullable Boolean exempt,
            @Nullable String capacity,
            @Nullable Restriction restriction,
            @Nullable String programmeItemId) {

        AgendaItem item() {
            return new AgendaItem(
                    number,
                    title,
                    Boolean.TRUE.equals(exempt),
                    capacity,
                    restriction,
                    programmeItemId);
        }
    }

    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final Gate gate;

    MeetingsApi(KeepCalendar calendar, MeetingList meetings, Gate gate) {
        this.calendar = calendar;
        this.meetings = meetings;
        this.gate = gate;
    }

    @PutMapping("/{id}")
    @Operation(summary = "Schedule a meeting; another date moves it")
    ResponseEntity<MeetingShown> put(
            @PathVariable String id,
            @Valid @RequestBody MeetingBody body,
            Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayClerk(body.committeeId()));
        var given =
                new Schedule(id, body.committeeId(), body.date(), body.startsAt(), body.place());
        var stored = Answers.valueOf(calendar.schedule(given, Commands.of(request, visitor)));
        return Versioned.of(stored, meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }

    @GetMapping
    @Operation(summary = "Meetings, newest first")
    Listing<MeetingShown> list(
            @RequestParam(defaultValue = "") String committeeId, Paging paging, Visitor visitor) {
        var committees = gate.listed(visitor, committeeId);
        var found = meetings.list(committees, paging.after(), paging.fetch());
        return paging.listing(found, Meeting::key)
                .map(meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One meeting")
    ResponseEntity<MeetingShown> one(@PathVariable String id, Visitor visitor) {
        return Versioned.of(
                gate.toRead(id, visitor), meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }

    @PostMapping("/{id}/hold")
    @Operation(summary = "Say that it was held")
    ResponseEntity<MeetingShown> hold(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return carryOut(id, new Hold(calendar.today()), visitor, request);
    }

    @PostMapping("/{id}/nothing-to-follow-up")
    @Operation(summary = "Say that nothing came of it that has to be followed up")
    ResponseEntity<MeetingShown> nothingToFollowUp(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return carryOut(id, new NothingToFollowUp(calendar.today()), visitor, request);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Cancel it")
    ResponseEntity<MeetingShown> cancel(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return carryOut(id, new Cancel(), visitor, request);
    }

    @PostMapping("/{id}/approve-minutes")
    @Operation(summary = "Say that the committee approved its minutes, and at which meeting")
    ResponseEntity<MeetingShown> approveMinutes(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable ApprovalBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(id, visitor);
        var at = body == null ? null : body.atMeetingId();
        var command = Commands.of(request, visitor);
        return Versioned.of(
                Answers.valueOf(calendar.approveMinutes(id, at, command)),
                meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }

    @PostMapping("/{id}/take-back-approval")
    @Operation(summary = "Say that its minutes were noted as approved in error, with a reason")
    ResponseEntity<MeetingShown> takeBackApproval(
            @PathVariable String id,
            @RequestBody ReasonBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(id, visitor);
        var command = Commands.of(request, visitor);
        return Versioned.of(
                Answers.valueOf(calendar.takeBackApproval(id, body.reason(), command)),
                meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }

    @PostMapping("/{id}/publish-minutes")
    @Operation(summary = "Say where its minutes are published; an empty address takes it away")
    ResponseEntity<MeetingShown> publishMinutes(
            @PathVariable String id,
            @RequestBody PublicationBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return carryOut(id, new PublishMinutes(body.address()), visitor, request);
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Move it to another day")
    ResponseEntity<MeetingShown> move(
            @PathVariable String id,
            @Valid @RequestBody MoveBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return carryOut(id, new Move(body.date(), body.startsAt()), visitor, request);
    }

    @GetMapping("/{id}/agenda")
    @Operation(summary = "Its agenda; titles of exempt items are for the entitled")
    ResponseEntity<List<AgendaItem>> agenda(@PathVariable String id, Visitor visitor) {
        return Versioned.of(
                gate.toRead(id, visitor), meeting -> meeting.agendaFor(visitor.entitled()));
    }

    @PutMapping("/{id}/agenda")
    @Operation(summary = "Give it an agenda instead of the one it has")
    ResponseEntity<MeetingShown> setAgenda(
            @PathVariable String id,
            @Valid @RequestBody AgendaBody body,
            Visitor visitor,
            HttpServletRequest request) {
        var before = gate.toClerk(id, visitor).document().agenda();
        var items =
                visitor.entitled()
                        ? body.agenda()
                        : Answers.valueOf(AgendaEdits.keepingWords(before, body.agenda()));
        return carryOut(id, new SetAgenda(items), visitor, request);
    }

    private ResponseEntity<MeetingShown> carryOut(
            String id, MeetingCommand said, Visitor visitor, HttpServletRequest request) {
        gate.toClerk(id, visitor);
        Stored<Meeting> stored =
                Answers.valueOf(calendar.carryOut(id, said, Commands.of(request, visitor)));
        return Versioned.of(stored, meeting -> MeetingShown.of(meeting, visitor.entitled()));
    }
}
