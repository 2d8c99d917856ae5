package app.resolved.notifications.escalations.adapters.rest;

import app.resolved.notifications.Sight;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.notifications.escalations.application.Desk.Pressed;
import app.resolved.notifications.escalations.application.Escalations;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is so late that the line post may be told, and the press that tells it. */
@RestController
@RequestMapping("/api/escalations")
@Tag(name = "Escalations")
class EscalationsApi {

    private final Desk desk;

    EscalationsApi(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Escalations that wait for the clerk, the oldest first")
    Listing<EscalationView> waiting(
            @Parameter(hidden = true) Visitor visitor, @Parameter(hidden = true) Paging paging) {
        visitor.must(visitor.mayClerk());
        var rows = desk.waiting(Sight.of(visitor), paging.after(), paging.fetch());
        return paging.listing(rows, row -> Escalations.place(row.escalation()))
                .map(EscalationView::of);
    }

    /** A second press gives the first result. */
    @PostMapping("/{id}/release")
    @Operation(summary = "Tell the line post")
    EscalationView release(@PathVariable String id, @Parameter(hidden = true) Visitor visitor) {
        visitor.must(visitor.mayClerk());
        return switch (desk.release(id, visitor.name(), Sight.of(visitor))) {
            case Pressed.Released it -> EscalationView.of(it.row());
            case Pressed.ReleasedBefore it -> EscalationView.of(it.row());
            case Pressed.NotPossible it -> throw Refused.againstARule(it.why());
            case Pressed.NotThere _ -> throw Refused.notFound();
        };
    }
}
