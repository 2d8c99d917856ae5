package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.UndeliverableNotes;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.contracts.DeliveryState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Notes on each action when mail about it did not arrive, and who cannot be reached. Of somebody
 * who was erased since it was sent, nothing is kept.
 */
public final class NoteDeliveries {

    private static final int TRIES = 10;

    private final Aggregates<Action> actions;
    private final Reachability reachability;
    private final DirectoryReader directory;

    public NoteDeliveries(
            Aggregates<Action> actions, Reachability reachability, DirectoryReader directory) {
        this.actions = actions;
        this.reachability = reachability;
        this.directory = directory;
    }

    public void delivered(DeliveryState delivery, Instant at) {
        if (isKnown(delivery)) {
            reachability.reached(delivery.personId(), at);
        }
    }

    public void undeliverable(DeliveryState delivery, Instant at) {
        if (!isKnown(delivery)) {
            return;
        }
        var reason = Objects.requireNonNullElse(delivery.reason(), "No reason was given.");
        reachability.notReached(delivery.personId(), at, reason);
        var name = directory.nameOf(delivery.personId());
        for (var actionId : delivery.actionIds()) {
            note(actionId, delivery, name, reason, at);
        }
    }

    private boolean isKnown(DeliveryState delivery) {
        return directory.person(delivery.personId()).isPresent();
    }

    private void note(
            String actionId, DeliveryState delivery, String name, String reason, Instant at) {
        OptimisticLockingFailureException last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                noteOnce(actionId, delivery, name, reason, at);
                return;
            } catch (OptimisticLockingFailureException somebodyElse) {
                last = somebodyElse;
            }
        }
        throw new OptimisticLockingFailureException(actionId + " is written all the time", last);
    }

    private void noteOnce(
            String actionId, DeliveryState delivery, String name, String reason, Instant at) {
        actions.find(actionId)
                .ifPresent(stored ->
                        UndeliverableNotes.on(
                                        stored.document(), delivery.personId(), name, reason, at)
                                .ifPresent(noted ->
                                        actions.write(
                                                stored.to(
                                                        noted,
                                                        List.of(),
                                                        DerivedId.of(
                                                                "undeliverable",
                                                                delivery.deliveryId(),
                                                                actionId)))));
    }
}
