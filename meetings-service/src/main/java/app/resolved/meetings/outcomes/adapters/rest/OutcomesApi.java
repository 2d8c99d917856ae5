package app.resolved.meetings.outcomes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.Place;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.application.RecordOutcomes;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import app.resolved.meetings.outcomes.domain.Terms;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meetingId}/outcomes")
@Tag(name = "Outcomes")
class OutcomesApi {

    record OutcomeBody(
            @Nullable String title,
            @Nullable String wording,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable OutcomeKind kind,
            @Nullable String minute,
            @Nullable String paragraph,
            @Nullable String part,
            @Nullable Boolean backfilled,
            @Nullable TermsBody terms) {

        Terms agreed() {
            return terms == null ? Terms.NONE : terms.terms();
        }

        RecordByHand command() {
            return new RecordByHand(
                    title == null ? "" : title,
                    wording,
                    madeTo,
                    due,
                    kind == null ? OutcomeKind.RECORDED_BY_HAND : kind,
                    new Place(minute, paragraph, part),
                    Boolean.TRUE.equals(backfilled));
        }
    }

    private final RecordOutcomes recording;
    private final FollowUp followUp;
    private final Gate gate;

    OutcomesApi(RecordOutcomes recording, FollowUp followUp, Gate gate) {
        this.recording = recording;
        this.followUp = followUp;
        this.gate = gate;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record an outcome by hand; it is issued at once")
    OutcomeShown record(
            @PathVariable String meetingId,
            @RequestBody OutcomeBody body,
            Visitor visitor,
            HttpServletRequest request) {
        var meeting = gate.toClerk(meetingId, visitor).document();
        var command = Commands.of(request, visitor);
        return OutcomeShown.of(
                Answers.valueOf(recording.byHand(meeting, body.command(), body.agreed(), command)));
    }

    @GetMapping
    @Operation(summary = "What the meeting decided, and what became of it")
    Listing<OutcomeShown> list(@PathVariable String meetingId, Paging paging, Visitor visitor) {
        gate.toRead(meetingId, visitor);
        var restricted = Gate.mayReadRestricted(visitor);
        var found = followUp.ofMeeting(meetingId, restricted, paging.after(), paging.fetch());
        return paging.listing(found, Followed::key).map(OutcomeShown::of);
    }
}
