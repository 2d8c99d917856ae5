package app.resolved.notifications.escalations.adapters.mongo;

import app.resolved.notifications.escalations.domain.Escalation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An escalation as it is stored.
 *
 * @param waiting true while its action needs it and nobody released it, absent otherwise: the
 *     indexes of the desk hold only such
 * @param committeeId the body of its action; absent before it is marked
 * @param sourceSequence of the fact by which it is marked
 */
@Document("escalations")
record EscalationDocument(
        @Id String id,
        String actionId,
        String rung,
        LocalDate on,
        String postId,
        Escalation.@Nullable Release release,
        @Nullable Boolean waiting,
        @Nullable String committeeId,
        @Nullable Boolean restricted,
        @Nullable Long sourceSequence) {

    static EscalationDocument of(Escalation it) {
        return new EscalationDocument(
                it.id(),
                it.actionId(),
                it.rung(),
                it.on(),
                it.postId(),
                it.release(),
                null,
                null,
                null,
                null);
    }

    Escalation escalation() {
        return new Escalation(id, actionId, rung, on, postId, release);
    }
}
