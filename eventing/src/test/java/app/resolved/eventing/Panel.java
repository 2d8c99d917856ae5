package app.resolved.eventing;

import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.Fact;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate for tests: a panel with a name, and with a chair or without. */
@Document("panels")
public record Panel(@Id String panelId, String name, @Nullable String chair) {

    public static Panel named(String panelId, String name) {
        return new Panel(panelId, name, null);
    }

    public Panel renamed(String other) {
        return new Panel(panelId, other, chair);
    }

    public List<Fact> told() {
        return List.of(
                new CommitteeEstablished(
                        CommitteeState.named(panelId, "P", name, Visibility.PUBLIC)));
    }
}
