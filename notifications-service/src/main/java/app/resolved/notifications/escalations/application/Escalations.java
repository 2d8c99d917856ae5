package app.resolved.notifications.escalations.application;

import app.resolved.notifications.Sight;
import app.resolved.notifications.escalations.domain.Escalation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on the clerk's desk, and what left it. */
public interface Escalations {

    /** Each once, however often it is raised; it waits for a press once it is marked as needed. */
    void raise(List<Escalation> escalations);

    Optional<Escalation> find(String id);

    /** Those of at most 500 actions that nobody released, needed or not. */
    List<Escalation> unreleased(Collection<String> actionIds);

    /** Writes how their actions stand; what was told later stays. */
    void mark(List<Mark> marks);

    /**
     * How the action of an escalation stands.
     *
     * @param sequence of the fact that told it
     */
    record Mark(
            String id,
            boolean needed,
            @Nullable String committeeId,
            boolean restricted,
            long sequence) {}

    /**
     * Takes it from the desk.
     *
     * @return false where somebody else released it first
     */
    boolean release(Escalation released);

    /**
     * Those that are needed and wait for a press, the oldest first.
     *
     * @param after {@link #place} of the last one seen; empty for the beginning
     */
    List<Escalation> waiting(Sight sight, List<String> after, int most);

    static List<String> place(Escalation escalation) {
        return List.of(escalation.on().toString(), escalation.id());
    }
}
