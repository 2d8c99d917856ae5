package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome stands, by all the actions that answer it.
 *
 * @param actions those that answer for it now; none where it is for information
 * @param unheard whether one of its actions was not heard of yet
 */
public record HowItStands(List<ActionSeen> actions, boolean unheard) {

    /** How far it has come. */
    public enum Stage {
        OPEN,
        /** Every one was signed off. */
        DONE,
        /** One was signed off, the other withdrawn. */
        DONE_IN_PART,
        /** Its actions were withdrawn, though it stands itself. */
        DROPPED
    }

    private static final Comparator<ActionSeen> DUE_FIRST =
            Comparator.comparing(action -> action.due() == null ? LocalDate.MAX : action.due());

    public HowItStands {
        actions = List.copyOf(actions);
    }

    /** By one action alone. */
    public static HowItStands by(@Nullable ActionSeen action) {
        return action == null
                ? new HowItStands(List.of(), true)
                : new HowItStands(List.of(action), false);
    }

    public Stage stage() {
        if (unheard || actions.isEmpty() || !open().isEmpty()) {
            return Stage.OPEN;
        }
        var done = actions.stream().filter(HowItStands::signedOff).toList();
        if (done.isEmpty()) {
            return Stage.DROPPED;
        }
        return done.size() == actions.size() ? Stage.DONE : Stage.DONE_IN_PART;
    }

    /** Those of which something is to come, what is due first before the rest. */
    public List<ActionSeen> open() {
        return actions.stream().filter(action -> !action.closed()).sorted(DUE_FIRST).toList();
    }

    /** The one to look at: what is due first, else what was closed; null while none was heard. */
    public @Nullable ActionSeen foremost() {
        var open = open();
        if (!open.isEmpty()) {
            return open.getFirst();
        }
        return actions.isEmpty() ? null : actions.getFirst();
    }

    private static boolean signedOff(ActionSeen action) {
        return action.status() == ActionStatus.SIGNED_OFF;
    }
}
