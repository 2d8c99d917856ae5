package app.resolved.eventing;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a hearing service keeps of a panel. */
@Document("panel_copies")
public record PanelCopy(@Id String panelId, String name, long sourceSequence) {

    static PanelCopy of(Heard.Told<CommitteeEstablished> told) {
        return new PanelCopy(told.key(), told.fact().committee().name(), told.sequence());
    }
}
