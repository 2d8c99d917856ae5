package app.resolved.meetings.arising.adapters.rest;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.arising.application.GatherMattersArising;
import app.resolved.meetings.arising.domain.Matter;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Matters arising")
class MattersArisingApi {

    private final GatherMattersArising gathering;
    private final Gate gate;

    MattersArisingApi(GatherMattersArising gathering, Gate gate) {
        this.gathering = gathering;
        this.gate = gate;
    }

    @GetMapping("/api/meetings/{id}/matters-arising")
    @Operation(
            summary =
                    "What became of the outcomes of the meetings before, in the order of their"
                            + " minutes, oldest meeting first")
    Listing<MatterShown> list(@PathVariable String id, Paging paging, Visitor visitor) {
        var arising =
                gathering.at(gate.toRead(id, visitor).document(), Gate.mayReadRestricted(visitor));
        return paging.listing(arising.after(paging.after(), paging.fetch()), Matter::key)
                .map(MatterShown::of);
    }
}
