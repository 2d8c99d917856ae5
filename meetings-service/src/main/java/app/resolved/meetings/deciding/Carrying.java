package app.resolved.meetings.deciding;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;

/** Loads, decides and writes; decides again where somebody else wrote in between. */
public final class Carrying<D> {

    private static final int TRIES = 10;
    private static final String MEANWHILE =
            "Somebody else changed this while you had it open. Read it again, then decide.";

    private final Aggregates<D> aggregates;
    private final String missing;

    /**
     * @param missing what to say where nothing is found, such as "There is no such meeting."
     */
    public Carrying(Aggregates<D> aggregates, String missing) {
        this.aggregates = aggregates;
        this.missing = missing;
    }

    /** Makes it, or changes it where it is there. */
    public Answer<Stored<D>> createOrChange(
            String id, Command command, Function<Optional<D>, Decision<D>> decide) {
        for (int tries = 1; ; tries++) {
            var before = aggregates.find(id);
            try {
                return once(id, before, command, decide);
            } catch (OptimisticLockingFailureException somebodyWasQuicker) {
                if (command.ifVersion() != null || tries == TRIES) {
                    return new Answer.Refused<>(new Refusal.Conflict(MEANWHILE));
                }
            }
        }
    }

    /** Changes what is there. */
    public Answer<Stored<D>> change(String id, Command command, Function<D, Decision<D>> decide) {
        return createOrChange(
                id,
                command,
                before ->
                        before.map(decide)
                                .orElseGet(() ->
                                        new Decision.Refused<>(new Refusal.NotFound(missing))));
    }

    private Answer<Stored<D>> once(
            String id,
            Optional<Stored<D>> before,
            Command command,
            Function<Optional<D>, Decision<D>> decide) {
        if (before.isPresent() && before.get().handled(command.id())) {
            return new Answer.Done<>(before.get());
        }
        if (stale(before, command)) {
            return new Answer.Refused<>(new Refusal.Conflict(MEANWHILE));
        }
        return switch (decide.apply(before.map(Stored::document))) {
            case Decision.Refused<D>(var refusal) -> new Answer.Refused<>(refusal);
            case Decision.Accepted<D> accepted ->
                    new Answer.Done<>(write(id, before, command, accepted));
        };
    }

    private boolean stale(Optional<Stored<D>> before, Command command) {
        return command.ifVersion() != null
                && before.map(Stored::version).filter(command.ifVersion()::equals).isEmpty();
    }

    private Stored<D> write(
            String id, Optional<Stored<D>> before, Command command, Decision.Accepted<D> accepted) {
        boolean unchanged =
                accepted.facts().isEmpty()
                        && before.map(Stored::document)
                                .filter(accepted.after()::equals)
                                .isPresent();
        return unchanged
                ? before.orElseThrow()
                : aggregates.write(
                        new Change<>(
                                id,
                                before.orElse(null),
                                accepted.after(),
                                accepted.facts(),
                                command.id()));
    }
}
