package app.resolved.notifications.ladder.adapters.rest;

import app.resolved.notifications.Sight;
import app.resolved.notifications.ladder.application.Outlook;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When an action's owner is written to. */
@RestController
@RequestMapping("/api/schedules")
@Tag(name = "Schedules")
class SchedulesApi {

    private final Outlook outlook;

    SchedulesApi(Outlook outlook) {
        this.outlook = outlook;
    }

    @GetMapping("/{actionId}")
    @Operation(summary = "What would be sent for an action as it stands now")
    ScheduleView one(@PathVariable String actionId, @Parameter(hidden = true) Visitor visitor) {
        visitor.must(visitor.mayTend());
        return outlook.of(actionId)
                .filter(it -> Sight.of(visitor).sees(it.action()))
                .map(ScheduleView::of)
                .orElseThrow(Refused::notFound);
    }
}
