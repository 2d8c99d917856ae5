package app.resolved.meetings.committees.adapters.rest;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Versioned;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.application.DescribeCommittees;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Describe;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

    record CommitteeBody(String code, String name, @Nullable Visibility visibility) {}

    record CommitteeShown(String committeeId, String code, String name, Visibility visibility) {
        static CommitteeShown of(Committee committee) {
            return new CommitteeShown(
                    committee.id(), committee.code(), committee.name(), committee.visibility());
        }
    }

    private final DescribeCommittees describing;
    private final CommitteeList committees;

    CommitteesApi(DescribeCommittees describing, CommitteeList committees) {
        this.describing = describing;
        this.committees = committees;
    }

    @PutMapping("/{id}")
    @Operation(summary = "Follow a committee up, or describe it anew")
    ResponseEntity<CommitteeShown> put(
            @PathVariable String id,
            @RequestBody CommitteeBody body,
            Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayClerk(id));
        var visibility = body.visibility() == null ? Visibility.PUBLIC : body.visibility();
        var given = new Describe(id, body.code(), body.name(), visibility);
        var stored = Answers.valueOf(describing.describe(given, Commands.of(request, visitor)));
        return Versioned.of(stored, CommitteeShown::of);
    }

    @GetMapping
    @Operation(summary = "Committees by code")
    Listing<CommitteeShown> list(Paging paging, Visitor visitor) {
        visitor.must(visitor.known() && !visitor.partner());
        return paging.listing(
                        committees.list(paging.after(), paging.fetch()),
                        committee -> List.of(committee.code()))
                .map(CommitteeShown::of);
    }
}
