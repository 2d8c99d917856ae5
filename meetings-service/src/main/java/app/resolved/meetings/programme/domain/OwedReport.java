package app.resolved.meetings.programme.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome asked for, which an action owes: the action's due date follows the item.
 *
 * @param actionIds one, or two where it is asked of two
 * @param reference of the action
 */
public record OwedReport(String outcomeId, List<String> actionIds, @Nullable String reference) {
    public OwedReport {
        actionIds = List.copyOf(actionIds);
    }
}
