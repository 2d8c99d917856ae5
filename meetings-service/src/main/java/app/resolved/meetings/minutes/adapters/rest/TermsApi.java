package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.minutes.application.SettleTerms;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.domain.SetTerms;
import app.resolved.meetings.outcomes.adapters.rest.TermsBody;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Minutes")
class TermsApi {

    private final SettleTerms settling;
    private final Suggesting suggesting;
    private final Gate gate;

    TermsApi(SettleTerms settling, Suggesting suggesting, Gate gate) {
        this.settling = settling;
        this.suggesting = suggesting;
        this.gate = gate;
    }

    @PutMapping("/api/meetings/{meetingId}/review/proposals/{proposalId}/terms")
    @Operation(summary = "Say of a proposal its capacity, respondent, restriction and addressees")
    ResponseEntity<ReviewShown> settle(
            @PathVariable String meetingId,
            @PathVariable String proposalId,
            @RequestParam @Nullable Integer revision,
            @RequestBody TermsBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var given = new SetTerms(proposalId, body.terms(), revision);
        var command = Commands.of(request, visitor);
        var stored = Answers.valueOf(settling.settle(meetingId, given, command));
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(ReviewShown.to(visitor, stored, suggesting));
    }
}
