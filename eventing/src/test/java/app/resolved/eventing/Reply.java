package app.resolved.eventing;

import app.resolved.contracts.AgencyState;
import app.resolved.contracts.DirectoryFact.AgencyRecorded;
import app.resolved.contracts.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a service does once for each panel that it hears of, and tells. */
@Document("replies")
public record Reply(@Id String replyId, String to) {

    static Reply to(String panelId) {
        return new Reply("reply-" + panelId, panelId);
    }

    /** As a service carries out what it heard: by what it has, under an id that tells it apart. */
    Change<Reply> once(Optional<Stored<Reply>> before) {
        var command = "reply to " + to;
        return before.map(stored -> stored.to(this, told(), command))
                .orElseGet(() -> Change.create(replyId, this, told(), command));
    }

    private List<Fact> told() {
        return List.of(new AgencyRecorded(new AgencyState(replyId, "reply to " + to)));
    }
}
