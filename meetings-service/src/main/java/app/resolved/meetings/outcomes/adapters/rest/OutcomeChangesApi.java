package app.resolved.meetings.outcomes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.OutcomeGate;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.outcomes.application.AmendOutcomes;
import app.resolved.meetings.outcomes.domain.Amendment;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outcomes/{outcomeId}")
@Tag(name = "Outcomes")
class OutcomeChangesApi {

    /**
     * @param terms replaces capacity, respondent, restriction and joint addressees all together
     */
    record AmendmentBody(
            @Nullable String title,
            @Nullable String wording,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable Purpose purpose,
            @Nullable Place place,
            @Nullable OutcomeKind kind,
            @Nullable TermsBody terms,
            @Nullable String reason) {

        Amendment amendment() {
            return new Amendment(
                    title,
                    wording,
                    madeTo,
                    due,
                    purpose,
                    place,
                    kind,
                    null,
                    terms == null ? null : terms.terms(),
                    reason == null ? "" : reason);
        }
    }

    record WithdrawalBody(@Nullable String reason) {}

    private final AmendOutcomes amending;
    private final OutcomeGate gate;

    OutcomeChangesApi(AmendOutcomes amending, OutcomeGate gate) {
        this.amending = amending;
        this.gate = gate;
    }

    @GetMapping
    @Operation(summary = "One outcome, with what it was before each amendment")
    ResponseEntity<OutcomeInFull> one(@PathVariable String outcomeId, Visitor visitor) {
        return Versioned.of(gate.toRead(outcomeId, visitor), OutcomeInFull::of);
    }

    @PostMapping("/amend")
    @Operation(summary = "Amend it, with a reason; its action follows. Takes If-Match")
    ResponseEntity<OutcomeInFull> amend(
            @PathVariable String outcomeId,
            @RequestBody AmendmentBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(outcomeId, visitor);
        var command = Commands.of(request, visitor);
        return shown(amending.amend(outcomeId, body.amendment(), command));
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Withdraw it, with a reason; its action is withdrawn. Takes If-Match")
    ResponseEntity<OutcomeInFull> withdraw(
            @PathVariable String outcomeId,
            @RequestBody WithdrawalBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(outcomeId, visitor);
        var command = Commands.of(request, visitor);
        return shown(amending.withdraw(outcomeId, body.reason(), command));
    }

    private static ResponseEntity<OutcomeInFull> shown(Answer<Stored<Outcome>> answer) {
        return Versioned.of(Answers.valueOf(answer), OutcomeInFull::of);
    }
}
