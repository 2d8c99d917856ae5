package app.resolved.meetings.committees.adapters.rest;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.application.DescribeCommittees;
import app.resolved.meetings.committees.application.SucceedCommittees;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Succession;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
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
@RequestMapping("/api/committees")
@Tag(name = "Committees")
class CommitteesApi {

    record CommitteeBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable Visibility visibility,
            @Nullable Kind kind,
            @Nullable String parentId,
            @Nullable String termsOfReference,
            @Nullable List<String> capacities) {

        Describe describe(String id) {
            return new Describe(
                    id,
                    code == null ? "" : code,
                    name == null ? "" : name,
                    visibility,
                    kind,
                    parentId,
                    termsOfReference,
                    capacities == null ? List.of() : capacities);
        }
    }

    record SuccessionBody(@NotNull String successorId, @NotNull LocalDate on) {}

    private final DescribeCommittees describing;
    private final SucceedCommittees succeeding;
    private final CommitteeList committees;
    private final Gate gate;

    CommitteesApi(
            DescribeCommittees describing,
            SucceedCommittees succeeding,
            CommitteeList committees,
            Gate gate) {
        this.describing = describing;
        this.succeeding = succeeding;
        this.committees = committees;
        this.gate = gate;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Follow a committee up, or describe it anew",
            description =
                    "Left out, kind and visibility stay as they are, and a new one is a public"
                            + " committee; parentId, termsOfReference and capacities are taken"
                            + " away.")
    ResponseEntity<CommitteeShown> put(
            @PathVariable String id,
            @RequestBody CommitteeBody body,
            Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayClerk(id));
        var given = body.describe(id).partOf(gate.parent(id, body.parentId(), visitor));
        var stored =
                Answers.valueOf(
                        describing.describe(
                                given, gate.known(visitor), Commands.of(request, visitor)));
        return Versioned.of(stored, committee -> shown(committee, visitor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One committee; a closed one is there for its own people alone")
    CommitteeShown one(@PathVariable String id, Visitor visitor) {
        return shown(gate.body(id, visitor), visitor);
    }

    @GetMapping
    @Operation(summary = "Committees by code")
    Listing<CommitteeShown> list(Paging paging, Visitor visitor) {
        Gate.ofTheCouncil(visitor);
        return paging.listing(
                        committees.list(gate.known(visitor), paging.after(), paging.fetch()),
                        committee -> List.of(committee.code()))
                .map(committee -> shown(committee, visitor));
    }

    @PutMapping("/{id}/succession")
    @Operation(summary = "Say which committee took over from it, and when")
    ResponseEntity<CommitteeShown> succeed(
            @PathVariable String id,
            @Valid @RequestBody SuccessionBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id) && visitor.mayClerk(body.successorId()));
        var given = new Succession(body.successorId(), body.on());
        var stored = Answers.valueOf(succeeding.succeed(id, given, Commands.of(request, visitor)));
        return Versioned.of(stored, committee -> shown(committee, visitor));
    }

    @DeleteMapping("/{id}/succession")
    @Operation(summary = "Say that no committee took over from it after all")
    ResponseEntity<CommitteeShown> undo(
            @PathVariable String id, Visitor visitor, HttpServletRequest request) {
        gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
        var stored = Answers.valueOf(succeeding.undo(id, Commands.of(request, visitor)));
        return Versioned.of(stored, committee -> shown(committee, visitor));
    }

    private CommitteeShown shown(Committee committee, Visitor visitor) {
        return CommitteeShown.of(committee, id -> gate.shown(id, visitor));
    }
}
