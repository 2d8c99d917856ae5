package app.resolved.meetings;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The action of an outcome that the API answered, as actions-service would tell it. */
public final class AnAction {

    private AnAction() {}

    public static ActionState of(JsonNode outcome, String meeting, ActionStatus status) {
        return of(outcome, meeting, status, null, null, false, List.of());
    }

    public static ActionState closed(JsonNode outcome, String meeting, String on) {
        return of(
                outcome,
                meeting,
                ActionStatus.SIGNED_OFF,
                null,
                LocalDate.parse(on),
                false,
                List.of());
    }

    public static ActionState answeredBy(JsonNode outcome, String meeting, JsonNode other) {
        return of(
                outcome,
                meeting,
                ActionStatus.ANSWERED_ELSEWHERE,
                other.get("actionId").asString(),
                null,
                false,
                List.of());
    }

    public static ActionState restricted(JsonNode outcome, String meeting) {
        return of(outcome, meeting, ActionStatus.OPEN, null, null, true, List.of());
    }

    public static ActionState copied(JsonNode outcome, String meeting, Copy copy) {
        return of(outcome, meeting, ActionStatus.OPEN, null, null, false, List.of(copy));
    }

    private static ActionState of(
            JsonNode outcome,
            String meeting,
            ActionStatus status,
            @Nullable String answeredBy,
            @Nullable LocalDate closedOn,
            boolean restricted,
            List<Copy> copies) {
        return new ActionState(
                outcome.get("actionId").asString(),
                outcome.get("reference").asString(),
                outcome.get("title").asString(),
                "",
                meeting,
                meeting,
                LocalDate.of(2026, 11, 3),
                new Place(null, null, null),
                List.of(outcome.get("outcomeId").asString()),
                null,
                null,
                answeredBy,
                null,
                status,
                null,
                false,
                restricted,
                List.of(),
                closedOn,
                copies,
                null);
    }
}
