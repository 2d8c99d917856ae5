package app.resolved.actions.programme.application;

import app.resolved.actions.duedates.domain.OwedTo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a work programme as it was last heard.
 *
 * @param toCome neither done nor dropped
 */
public record PlannedReport(
        String itemId,
        String committeeId,
        List<String> actionIds,
        @Nullable String meetingId,
        @Nullable String month,
        boolean toCome,
        @Nullable String reason,
        long sequence) {

    /** Where it is planned for; nothing while that is to be confirmed, and once it is over. */
    public Optional<OwedTo> owedTo() {
        return toCome && (meetingId != null || month != null)
                ? Optional.of(new OwedTo(itemId, sequence, meetingId, month))
                : Optional.empty();
    }
}
