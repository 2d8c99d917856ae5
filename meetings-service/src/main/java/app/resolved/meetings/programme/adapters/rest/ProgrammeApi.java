package app.resolved.meetings.programme.adapters.rest;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.adapters.ProgrammeGate;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.application.TieReports;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/work-programme")
@Tag(name = "Work programme")
class ProgrammeApi {

    private final PlanWork planning;
    private final TieReports ties;
    private final Programmes programmes;
    private final ProgrammeGate gate;
    private final Gate bodies;

    ProgrammeApi(
            PlanWork planning,
            TieReports ties,
            Programmes programmes,
            ProgrammeGate gate,
            Gate bodies) {
        this.planning = planning;
        this.ties = ties;
        this.programmes = programmes;
        this.gate = gate;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "What is to come, as it was added; with over=true what is done or dropped")
    Listing<ItemShown> list(
            @RequestParam String committeeId,
            @RequestParam(defaultValue = "false") boolean over,
            Paging paging,
            Visitor visitor) {
        bodies.bodyToRead(committeeId, visitor);
        var found =
                over
                        ? programmes.over(committeeId, paging.after(), paging.fetch())
                        : programmes.open(committeeId, paging.after(), paging.fetch());
        Function<ProgrammeItem, List<String>> key =
                over ? ProgrammeItem::keyWhenClosed : ProgrammeItem::key;
        var page = paging.listing(found, key);
        var seen = page.items().stream().filter(item -> ProgrammeGate.sees(visitor, item)).toList();
        return new Listing<>(seen, page.next()).map(ItemShown::of);
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an item; the same Idempotency-Key gives the first one's")
    ResponseEntity<ItemShown> add(
            @Valid @RequestBody ItemBodies.Item body, Visitor visitor, HttpServletRequest request) {
        visitor.must(visitor.mayClerk(body.committeeId()));
        var stored =
                Answers.valueOf(
                        planning.add(
                                body.committeeId(),
                                body.description(),
                                body.place(),
                                Commands.of(request, visitor)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + stored.version() + "\"")
                .body(ItemShown.of(stored.document()));
    }

    @GetMapping("/items/{id}")
    @Operation(summary = "One item, with what happened to it")
    ResponseEntity<ItemShown> one(@PathVariable String id, Visitor visitor) {
        return Versioned.of(gate.toRead(id, visitor), ItemShown::of);
    }

    @PutMapping("/items/{id}")
    @Operation(summary = "Describe it anew; If-Match tells which version was seen")
    ResponseEntity<ItemShown> describe(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.Description body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(
                id, visitor, request, said -> planning.describe(id, body.description(), said));
    }

    @PostMapping("/items/{id}/place")
    @Operation(summary = "Plan it for a meeting, a month or a time to be confirmed")
    ResponseEntity<ItemShown> place(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.SlotBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(
                id,
                visitor,
                request,
                said -> planning.place(id, body.place(), body.reason(), said));
    }

    @PostMapping("/items/{id}/done")
    @Operation(summary = "Say that it was dealt with")
    ResponseEntity<ItemShown> done(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return answer(id, visitor, request, said -> planning.finish(id, said));
    }

    @PostMapping("/items/{id}/drop")
    @Operation(summary = "Let it drop out, with a reason")
    ResponseEntity<ItemShown> drop(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.Reason body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(id, visitor, request, said -> planning.drop(id, body.reason(), said));
    }

    @PostMapping("/items/{id}/restore")
    @Operation(summary = "Put it back on the programme")
    ResponseEntity<ItemShown> restore(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return answer(id, visitor, request, said -> planning.restore(id, said));
    }

    @PostMapping("/items/{id}/accept")
    @Operation(summary = "Take on what another body referred")
    ResponseEntity<ItemShown> accept(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.SlotBody body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(id, visitor, request, said -> planning.accept(id, body.place(), said));
    }

    @PostMapping("/items/{id}/decline")
    @Operation(summary = "Decline what another body referred, with a reason")
    ResponseEntity<ItemShown> decline(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.Reason body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(id, visitor, request, said -> planning.decline(id, body.reason(), said));
    }

    @PostMapping("/items/{id}/refer")
    @Operation(summary = "Propose it to another body")
    ResponseEntity<ItemShown> refer(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.Referral body,
            Visitor visitor,
            HttpServletRequest request) {
        var to = Objects.requireNonNull(bodies.named(body.committeeId(), visitor));
        return answer(id, visitor, request, said -> planning.refer(id, to, said));
    }

    @PostMapping("/items/{id}/tie")
    @Operation(summary = "Tie it to the action that owes its report: the action's due date follows")
    ResponseEntity<ItemShown> tie(
            @PathVariable String id,
            @Valid @RequestBody ItemBodies.Tie body,
            Visitor visitor,
            HttpServletRequest request) {
        return answer(id, visitor, request, said -> ties.tie(id, body.reference(), said));
    }

    @PostMapping("/items/{id}/untie")
    @Operation(summary = "Untie it from its action, which is due by its minute's words again")
    ResponseEntity<ItemShown> untie(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        return answer(id, visitor, request, said -> ties.untie(id, said));
    }

    private ResponseEntity<ItemShown> answer(
            String id,
            Visitor visitor,
            HttpServletRequest request,
            Function<Command, Answer<Stored<ProgrammeItem>>> carryOut) {
        gate.toClerk(id, visitor);
        var command = Commands.of(request, visitor);
        return Versioned.of(Answers.valueOf(carryOut.apply(command)), ItemShown::of);
    }
}
