package app.resolved.meetings.arising.domain;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of an earlier meeting, and what became of it.
 *
 * @param actionId the action that it was issued as; one of two where it is asked of two
 * @param action the one that answers for it now; null while none was heard of
 */
public record Matter(Outcome outcome, String actionId, @Nullable ActionSeen action) {

    /** As the minutes have them, the oldest meeting first. */
    public static final Comparator<Matter> IN_THE_ORDER_OF_THE_MINUTES =
            Comparator.comparing((Matter matter) -> matter.outcome().meetingDate())
                    .thenComparing(matter -> matter.outcome().meetingId())
                    .thenComparing(matter -> matter.outcome().number())
                    .thenComparing(matter -> matter.outcome().id())
                    .thenComparing(Matter::actionId);

    /**
     * Whether a meeting is to hear of it: while it is open, and once more after it was closed.
     *
     * @param before the day of the last meeting before; what was closed earlier was told there
     */
    boolean arises(LocalDate before) {
        if (action == null || !action.closed()) {
            return true;
        }
        return action.closedOn() != null && !action.closedOn().isBefore(before);
    }

    /** Its words stay where they are held: only its reference is told. */
    public boolean restricted() {
        return outcome.restricted() || (action != null && action.restricted());
    }

    public @Nullable String reference() {
        return action != null && action.actionId().equals(actionId)
                ? action.reference()
                : outcome.reference();
    }

    /** The reference of the action that answers for it, where that is another one. */
    public @Nullable String answeredIn() {
        return action == null || action.actionId().equals(actionId) ? null : action.reference();
    }

    /** The sort key of lists. */
    public List<String> key() {
        return List.of(
                outcome.meetingDate().toString(),
                outcome.meetingId(),
                Integer.toString(outcome.number()),
                outcome.id(),
                actionId);
    }
}
