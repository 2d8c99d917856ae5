package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Takes the name of an erased person off every timeline. What they did stays, with the post for
 * which they did it. Taken up again after a crash, it goes on where it stopped.
 */
public final class ForgetPeople {

    private static final int AT_ONCE = 500;
    private static final int TRIES = 10;

    private final Aggregates<Action> actions;
    private final ActionReader reader;

    public ForgetPeople(Aggregates<Action> actions, ActionReader reader) {
        this.actions = actions;
        this.reader = reader;
    }

    public void forget(String personId) {
        int refused = 0;
        for (var ids = naming(personId); !ids.isEmpty(); ids = naming(personId)) {
            refused = all(ids, personId) ? 0 : refused + 1;
            if (refused == TRIES) {
                throw new OptimisticLockingFailureException(
                        ids.size() + " actions are written by others all the time");
            }
        }
    }

    private List<String> naming(String personId) {
        return reader.naming(personId, AT_ONCE);
    }

    /** Whether none of them was written by somebody else meanwhile. */
    private boolean all(List<String> ids, String personId) {
        var changes =
                actions.findAll(ids).stream()
                        .map(stored ->
                                stored.to(
                                        stored.document().withoutName(personId),
                                        List.of(),
                                        command(stored, personId)))
                        .toList();
        return changes.isEmpty() || actions.writeAll(changes).isEmpty();
    }

    private static String command(Stored<Action> stored, String personId) {
        return DerivedId.of("forget", personId, stored.id(), Long.toString(stored.version()));
    }
}
