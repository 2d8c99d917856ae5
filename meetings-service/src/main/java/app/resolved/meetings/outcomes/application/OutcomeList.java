package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Outcomes to look up. */
public interface OutcomeList {

    /**
     * In the order of the minutes, those recorded by hand last.
     *
     * @param restricted whether exempt and confidential ones are among them
     * @param after number and id of the last one seen; empty at first
     */
    List<Outcome> ofMeeting(String meetingId, boolean restricted, List<String> after, int most);

    /** Those of the meeting of which nothing is told: exempt, and nobody's to act on. */
    List<Outcome> untold(String meetingId, int most);

    /**
     * Those with one of the ids and those that belong to one of the actions, in no particular
     * order.
     */
    List<Outcome> of(Collection<String> ids, Collection<String> actionIds, int most);

    /**
     * Those for action of the bodies, of meetings before that day, that stand and of which an
     * action was not heard of; of the newest meetings first.
     */
    List<Outcome> unheard(Set<String> committeeIds, LocalDate before, int most);

    Optional<Outcome> withReference(String reference);

    /** Those of the meeting that were recorded by hand, in the order of their references. */
    List<Outcome> byHand(String meetingId, int most);
}
