package app.resolved.notifications.deliveries.adapters.mongo;

import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.domain.Attempt;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.ladder.domain.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A delivery as it is stored.
 *
 * @param open true while something is to be done about it, absent otherwise: the index of what is
 *     in hand holds only such
 * @param committeeIds the bodies of its actions
 * @param restrictedIds which of its actions are restricted
 */
@Document("deliveries")
record DeliveryDocument(
        @Id String id,
        Delivery.Kind kind,
        String personId,
        LocalDate on,
        Instant notBefore,
        List<ReminderPart> reminders,
        List<String> actionIds,
        List<Attempt> attempts,
        FatePart fate,
        @Nullable Boolean open,
        @Nullable Message message,
        @Nullable List<String> committeeIds,
        @Nullable List<String> restrictedIds) {

    record ReminderPart(String id, String actionId, String rung, LocalDate date) {

        static ReminderPart of(Reminder it) {
            return new ReminderPart(it.id(), it.actionId(), it.rung(), it.date());
        }
    }

    static DeliveryDocument of(Delivery it, Map<String, KnownAction> actions) {
        var about = it.actionIds().stream().map(actions::get).filter(Objects::nonNull).toList();
        var fate = FatePart.of(it.fate());
        return new DeliveryDocument(
                it.id(),
                it.kind(),
                it.personId(),
                it.on(),
                it.notBefore(),
                it.reminders().stream().map(ReminderPart::of).toList(),
                it.actionIds(),
                it.attempts(),
                fate,
                fate.isOpen() ? true : null,
                it.message(),
                about.stream().map(KnownAction::committeeId).distinct().toList(),
                about.stream().filter(KnownAction::restricted).map(KnownAction::id).toList());
    }

    /** As somebody may see it; empty where it is not for them. */
    Optional<Delivery> seenBy(Sight sight) {
        boolean restricted = restrictedIds != null && !restrictedIds.isEmpty();
        if (sight.sees(committeeIds == null ? List.of() : committeeIds, restricted)) {
            return Optional.of(delivery());
        }
        return Optional.of(delivery().withoutWords()).filter(_ -> sight.tends());
    }

    Delivery delivery() {
        return new Delivery(
                id,
                kind,
                personId,
                on,
                notBefore,
                reminders.stream()
                        .map(it -> new Reminder(it.actionId(), personId, it.rung(), it.date()))
                        .toList(),
                attempts,
                fate.fate(),
                message);
    }
}
