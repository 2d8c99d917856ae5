package app.resolved.notifications.escalations.adapters.mongo;

import app.resolved.notifications.escalations.domain.Escalation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An escalation as it is stored. */
@Document("escalations")
record EscalationDocument(
        @Id String id,
        String actionId,
        String rung,
        LocalDate on,
        String postId,
        Escalation.@Nullable Release release) {

    static EscalationDocument of(Escalation it) {
        return new EscalationDocument(
                it.id(), it.actionId(), it.rung(), it.on(), it.postId(), it.release());
    }

    Escalation escalation() {
        return new Escalation(id, actionId, rung, on, postId, release);
    }
}
