package app.resolved.notifications.deliveries.adapters.rest;

import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.deliveries.application.Resending;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, and whether it arrived. */
@RestController
@RequestMapping("/api/deliveries")
@Tag(name = "Deliveries")
class DeliveriesApi {

    private static final Set<String> STATUSES =
            Set.of("WAITING", "SENDING", "SENT", "UNDELIVERABLE", "UNKNOWN", "WITHDRAWN");

    private final Deliveries deliveries;
    private final Resending resending;

    DeliveriesApi(Deliveries deliveries, Resending resending) {
        this.deliveries = deliveries;
        this.resending = resending;
    }

    @GetMapping
    @Operation(summary = "Deliveries, the newest first")
    Listing<DeliveryView> list(
            @RequestParam(required = false) @Nullable String personId,
            @RequestParam(required = false) @Nullable String actionId,
            @RequestParam(required = false) @Nullable String status,
            @Parameter(hidden = true) Visitor visitor,
            @Parameter(hidden = true) Paging paging) {
        visitor.must(visitor.mayTend());
        if (status != null && !STATUSES.contains(status)) {
            throw Refused.badInput("status", "A status is one of " + STATUSES + ".");
        }
        var filter = new Filter(personId, actionId, status);
        var rows = deliveries.page(filter, Sight.of(visitor), paging.after(), paging.fetch());
        return paging.listing(rows, Deliveries::place).map(DeliveryView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One delivery, with what it said")
    DeliveryView one(@PathVariable String id, @Parameter(hidden = true) Visitor visitor) {
        visitor.must(visitor.mayTend());
        return deliveries
                .find(id, Sight.of(visitor))
                .map(DeliveryView::of)
                .orElseThrow(Refused::notFound);
    }

    @PostMapping("/{id}/send-again")
    @Operation(summary = "Send it again under the same Message-ID")
    DeliveryView sendAgain(@PathVariable String id, @Parameter(hidden = true) Visitor visitor) {
        visitor.must(visitor.mayTend());
        return switch (resending.sendAgain(id, Sight.of(visitor))) {
            case AGAIN -> one(id, visitor);
            case NOTHING_TO_SEND ->
                    throw Refused.againstARule(
                            "Only what is undeliverable or of unknown fate can be sent again.");
            case CHANGED_MEANWHILE -> throw Refused.conflict("It changed meanwhile: look again.");
            case NOT_THERE -> throw Refused.notFound();
        };
    }
}
