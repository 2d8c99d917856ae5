package app.resolved.meetings.committees.adapters.rest;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.committees.application.SeatMembers;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/committees/{id}/seats")
@Tag(name = "Seats")
class SeatsApi {

    record SeatBody(
            @NotNull SeatRole role,
            @NotNull String name,
            @Nullable String personId,
            @Nullable String represents,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Seat seat(String seatId) {
            return new Seat(seatId, role, name, personId, represents, from, until);
        }
    }

    private final SeatMembers seating;
    private final Gate gate;

    SeatsApi(SeatMembers seating, Gate gate) {
        this.seating = seating;
        this.gate = gate;
    }

    @GetMapping
    @Operation(summary = "Who sits and sat on it, by their first day; at most 500")
    List<Seat> list(@PathVariable String id, Visitor visitor) {
        return gate.body(id, visitor).seats();
    }

    @PutMapping("/{seatId}")
    @Operation(summary = "Seat somebody for a term, or change the term")
    ResponseEntity<List<Seat>> put(
            @PathVariable String id,
            @PathVariable String seatId,
            @Valid @RequestBody SeatBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
        var command = Commands.of(request, visitor);
        var stored = Answers.valueOf(seating.seat(id, List.of(body.seat(seatId)), command));
        return Versioned.of(stored, Committee::seats);
    }

    @DeleteMapping("/{seatId}")
    @Operation(summary = "Take away a seat that was recorded by mistake")
    ResponseEntity<List<Seat>> delete(
            @PathVariable String id,
            @PathVariable String seatId,
            Visitor visitor,
            HttpServletRequest request) {
        gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
        var stored = Answers.valueOf(seating.remove(id, seatId, Commands.of(request, visitor)));
        return Versioned.of(stored, Committee::seats);
    }
}
