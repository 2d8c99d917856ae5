package app.resolved.notifications.escalations.application;

import app.resolved.notifications.escalations.domain.Escalation;
import java.util.List;
import java.util.Optional;

/** What stands on the clerk's desk, and what left it. */
public interface Escalations {

    /** Each once, however often it is raised. */
    void raise(List<Escalation> escalations);

    Optional<Escalation> find(String id);

    /**
     * Takes it from the desk.
     *
     * @return false where somebody else released it first
     */
    boolean release(Escalation released);

    /**
     * Those that wait for a press, the oldest first.
     *
     * @param after {@link #place} of the last one seen; empty for the beginning
     */
    List<Escalation> waiting(List<String> after, int most);

    static List<String> place(Escalation escalation) {
        return List.of(escalation.on().toString(), escalation.id());
    }
}
