package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.eventing.Aggregates;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/actions")
@Tag(name = "Actions")
class ActionsApi {

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final ActionViews views;
    private final Rights rights;
    private final InstantSource clock;

    ActionsApi(
            Aggregates<Action> actions,
            ActionReader reader,
            ActionViews views,
            Rights rights,
            InstantSource clock) {
        this.actions = actions;
        this.reader = reader;
        this.views = views;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Actions, what is due first first")
    Listing<ActionView> list(
            @RequestParam(required = false) @Nullable String committeeId,
            @RequestParam(required = false) @Nullable Set<ActionStatus> status,
            @RequestParam(required = false) @Nullable String postId,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean withoutOwner,
            @Parameter(hidden = true) Paging paging,
            @Parameter(hidden = true) Visitor visitor) {
        var filter =
                ActionFilter.open(rights.sight(visitor))
                        .in(statuses(status))
                        .ofCommittee(committeeId)
                        .ownedBy(postId == null ? null : Set.of(postId));
        filter = withoutOwner ? filter.ownedByNobody() : filter;
        filter = late ? filter.late(LocalDate.ofInstant(clock.instant(), Dates.LONDON)) : filter;
        var after = paging.first() ? null : paging.after().getFirst();
        var found = reader.find(filter, after, paging.fetch());
        var page = paging.listing(found, one -> List.of(ActionReader.place(one)));
        return new Listing<>(views.list(page.items()), page.next());
    }

    private static Set<ActionStatus> statuses(@Nullable Set<ActionStatus> asked) {
        return asked == null || asked.isEmpty() ? EnumSet.allOf(ActionStatus.class) : asked;
    }

    @GetMapping("/{actionId}")
    @Operation(summary = "An action with its timeline")
    ResponseEntity<ActionView> one(
            @PathVariable String actionId, @Parameter(hidden = true) Visitor visitor) {
        var stored = actions.find(actionId).orElseThrow(Refused::notFound);
        rights.mustSee(visitor, stored.document());
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(views.single(stored, visitor.entitled()));
    }
}
