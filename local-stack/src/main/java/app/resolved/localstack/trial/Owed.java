package app.resolved.localstack.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One reminder to one address.
 *
 * @param id action, person, rung and day, with colons between
 */
record Owed(String id, String address) {
    /** While the ball is elsewhere nobody is chased. */
    private static final Set<String> CHASED = Set.of("OPEN", "ACKNOWLEDGED");

    /**
     * @param addresses by person
     */
    static Set<Owed> of(List<TrialAction> actions, Map<String, String> addresses, LocalDate last) {
        return actions.stream()
                .filter(action -> CHASED.contains(action.status()))
                .flatMap(action -> of(action, addresses, last).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Owed> of(
            TrialAction action, Map<String, String> addresses, LocalDate last) {
        if (action.owner().isEmpty() || action.due().isEmpty() || action.assignedOn().isEmpty()) {
            return List.of();
        }
        var rungs = Ladder.climbed(action.assignedOn().get(), action.due().get().date(), last);
        return action.owner().get().holders().stream()
                .flatMap(holder -> rungs.stream().map(rung -> of(action, holder, rung, addresses)))
                .toList();
    }

    private static Owed of(
            TrialAction action,
            TrialAction.Holder holder,
            Rung rung,
            Map<String, String> addresses) {
        var id =
                String.join(
                        ":",
                        action.actionId(),
                        holder.personId(),
                        rung.name(),
                        rung.day().toString());
        return new Owed(id, addresses.getOrDefault(holder.personId(), "nowhere"));
    }
}
