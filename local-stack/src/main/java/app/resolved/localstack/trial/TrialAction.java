package app.resolved.localstack.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action as actions-service tells it.
 *
 * @param assignedOn empty while there is no owner
 */
record TrialAction(
        String actionId,
        String reference,
        String minute,
        String part,
        String title,
        String status,
        Optional<Owner> owner,
        Optional<Due> due,
        Optional<LocalDate> assignedOn) {

    record Owner(String post, List<Holder> holders) {}

    record Holder(String personId, String name) {}

    record Due(LocalDate date, String rule, boolean provisional) {}
}
