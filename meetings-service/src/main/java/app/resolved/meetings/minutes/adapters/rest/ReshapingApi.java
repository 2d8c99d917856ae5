package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.minutes.application.ReshapeProposals;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SeenProposal;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a clerk does to proposals beyond accepting and rejecting. */
@RestController
@RequestMapping("/api/meetings/{meetingId}/review")
@Tag(name = "Minutes")
class ReshapingApi {

    /**
     * @param other the outcome, proposal or item of the work programme that it is about
     * @param revision that was seen
     */
    record OtherBody(@NotNull String other, @Nullable Integer revision) {}

    record AskedBody(
            @Nullable String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable Purpose purpose) {

        Asked asked() {
            return new Asked(
                    title == null ? "" : title,
                    madeTo,
                    due,
                    purpose == null ? Purpose.ACTION : purpose);
        }
    }

    record SplitBody(
            @NotNull AskedBody first, @NotNull AskedBody second, @Nullable Integer revision) {}

    record MergeBody(@NotNull String other, @NotNull AskedBody asked, @Nullable Integer revision) {}

    record SeenBody(@Nullable Integer revision) {}

    /** A press that is about a proposal and something else. */
    private interface PressAbout {
        Answer<Stored<Review>> out(
                String meetingId, SeenProposal at, String other, Command command);
    }

    private final ReshapeProposals reshaping;
    private final Suggesting suggesting;
    private final Gate gate;

    ReshapingApi(ReshapeProposals reshaping, Suggesting suggesting, Gate gate) {
        this.reshaping = reshaping;
        this.suggesting = suggesting;
        this.gate = gate;
    }

    @PostMapping("/proposals/{proposalId}/same-as")
    @Operation(summary = "It is what was issued before: accepted, and no second action is made")
    ResponseEntity<ReviewShown> same(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::same);
    }

    @PostMapping("/proposals/{proposalId}/another-one")
    @Operation(summary = "It is something else than what was issued before")
    ResponseEntity<ReviewShown> another(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::another);
    }

    @PostMapping("/proposals/{proposalId}/one-deed")
    @Operation(summary = "It is one deed with another proposal: one action answers both")
    ResponseEntity<ReviewShown> join(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::join);
    }

    @PostMapping("/proposals/{proposalId}/apart")
    @Operation(summary = "It is a deed of its own")
    ResponseEntity<ReviewShown> part(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::part);
    }

    @PostMapping("/proposals/{proposalId}/on-programme")
    @Operation(summary = "It asks for what is on the work programme: its action is due with that")
    ResponseEntity<ReviewShown> planned(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::planned);
    }

    @PostMapping("/proposals/{proposalId}/not-on-programme")
    @Operation(summary = "It is something else than that item of the work programme")
    ResponseEntity<ReviewShown> notPlanned(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid OtherBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return about(meetingId, proposalId, body, visitor, request, reshaping::notPlanned);
    }

    @PostMapping("/proposals/{proposalId}/split")
    @Operation(summary = "Make two of it")
    ResponseEntity<ReviewShown> split(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid SplitBody body,
            Visitor visitor,
            HttpServletRequest request) {
        var at = new SeenProposal(proposalId, body.revision());
        var first = body.first().asked();
        var second = body.second().asked();
        return as(
                meetingId,
                visitor,
                request,
                command -> reshaping.split(meetingId, at, first, second, command));
    }

    @PostMapping("/proposals/{proposalId}/merge")
    @Operation(summary = "Make one of two")
    ResponseEntity<ReviewShown> merge(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody @Valid MergeBody body,
            Visitor visitor,
            HttpServletRequest request) {
        var at = new SeenProposal(proposalId, body.revision());
        var asked = body.asked().asked();
        return as(
                meetingId,
                visitor,
                request,
                command -> reshaping.merge(meetingId, at, body.other(), asked, command));
    }

    @PostMapping("/proposals/{proposalId}/undo")
    @Operation(summary = "Take a split or a merging back")
    ResponseEntity<ReviewShown> undo(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestBody(required = false) @Nullable SeenBody body,
            Visitor visitor,
            HttpServletRequest request) {
        var at = new SeenProposal(proposalId, body == null ? null : body.revision());
        return as(meetingId, visitor, request, command -> reshaping.undo(meetingId, at, command));
    }

    @PostMapping("/ticked")
    @Operation(summary = "Accept all that is ticked, but for what looks like something issued")
    ResponseEntity<ReviewShown> acceptTicked(
            @PathVariable String meetingId, Visitor visitor, HttpServletRequest request) {
        return as(
                meetingId, visitor, request, command -> reshaping.acceptTicked(meetingId, command));
    }

    @PostMapping("/ticked/take-back")
    @Operation(summary = "Undecide what that accepted and nobody decided since")
    ResponseEntity<ReviewShown> takeBack(
            @PathVariable String meetingId, Visitor visitor, HttpServletRequest request) {
        return as(
                meetingId,
                visitor,
                request,
                command -> reshaping.takeBackTicked(meetingId, command));
    }

    private ResponseEntity<ReviewShown> about(
            String meetingId,
            String proposalId,
            OtherBody body,
            Visitor visitor,
            HttpServletRequest request,
            PressAbout press) {
        var at = new SeenProposal(proposalId, body.revision());
        return as(
                meetingId,
                visitor,
                request,
                command -> press.out(meetingId, at, body.other(), command));
    }

    private ResponseEntity<ReviewShown> as(
            String meetingId,
            Visitor visitor,
            HttpServletRequest request,
            Function<Command, Answer<Stored<Review>>> press) {
        gate.toClerk(meetingId, visitor);
        var stored = Answers.valueOf(press.apply(Commands.of(request, visitor)));
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(ReviewShown.to(visitor, stored, suggesting));
    }
}
