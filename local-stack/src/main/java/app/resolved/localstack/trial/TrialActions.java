package app.resolved.localstack.trial;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.localstack.http.Service.NOTIFICATIONS;

import app.resolved.localstack.http.Services;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the services say became of the minutes. */
final class TrialActions {
    private final Services services;

    TrialActions(Services services) {
        this.services = services;
    }

    /** All actions, by reference. */
    List<TrialAction> all() {
        return services.all(ACTIONS, "/api/actions").stream()
                .map(TrialActions::read)
                .sorted(Comparator.comparing(TrialAction::reference))
                .toList();
    }

    /** Reminders of which notifications-service cannot know whether they were sent. */
    int unknown() {
        return (int)
                services.all(NOTIFICATIONS, "/api/deliveries").stream()
                        .filter(one -> one.path("status").asString("").equals("UNKNOWN"))
                        .count();
    }

    private static TrialAction read(JsonNode json) {
        return new TrialAction(
                json.path("actionId").asString(),
                json.path("reference").asString(),
                json.path("minute").asString(""),
                json.path("part").asString(""),
                json.path("title").asString(),
                json.path("status").asString(),
                present(json, "owner").map(TrialActions::owner),
                present(json, "due").map(TrialActions::due),
                present(json, "assignedOn").map(day -> LocalDate.parse(day.asString())));
    }

    private static TrialAction.Owner owner(JsonNode json) {
        var holders = new ArrayList<TrialAction.Holder>();
        for (var holder : json.path("holders")) {
            holders.add(
                    new TrialAction.Holder(
                            holder.path("personId").asString(), holder.path("name").asString()));
        }
        return new TrialAction.Owner(json.path("post").asString(), List.copyOf(holders));
    }

    private static TrialAction.Due due(JsonNode json) {
        return new TrialAction.Due(
                LocalDate.parse(json.path("date").asString()),
                json.path("rule").asString(),
                json.path("provisional").asBoolean(false));
    }

    private static Optional<JsonNode> present(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.path(field)) : Optional.empty();
    }
}
