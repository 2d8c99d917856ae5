package app.resolved.actions.actions.domain;

import java.time.Instant;
import java.util.Optional;

/** Notes on an action that mail about it did not arrive. */
public final class UndeliverableNotes {

    private UndeliverableNotes() {}

    /** The action with the note; nothing where it has it already. */
    public static Optional<Action> on(
            Action action, String personId, String name, String reason, Instant at) {
        boolean noted =
                action.timeline().stream()
                        .anyMatch(entry ->
                                entry.what() == Happening.UNDELIVERABLE
                                        && entry.at().equals(at)
                                        && personId.equals(entry.personId()));
        return noted
                ? Optional.empty()
                : Optional.of(
                        action.with(
                                new Entry(
                                        at,
                                        Happening.UNDELIVERABLE,
                                        "Resolved",
                                        personId,
                                        null,
                                        reason,
                                        null,
                                        name)));
    }
}
