package app.resolved.meetings.programme.adapters.rest;

import app.resolved.meetings.programme.domain.Happening;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Requested;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param slot "meeting:ID", "month:2027-03" or "tbc"
 * @param reference of the action that owes the report; null where none does
 * @param reason why it was last moved, dropped or declined
 */
record ItemShown(
        String itemId,
        String committeeId,
        String title,
        @Nullable String why,
        Requested.By requestedByKind,
        String requestedBy,
        @Nullable String lead,
        String slot,
        ItemStatus status,
        @Nullable Recurrence every,
        @Nullable String reference,
        @Nullable String reason,
        Instant added,
        @Nullable Instant closed,
        List<Happening> history) {

    static ItemShown of(ProgrammeItem item) {
        return new ItemShown(
                item.id(),
                item.committeeId(),
                item.title(),
                item.why(),
                item.requested().by(),
                item.requested().name(),
                item.lead(),
                item.slot().code(),
                item.status(),
                item.every(),
                item.owed() == null ? null : item.owed().reference(),
                item.reason(),
                item.added(),
                item.closed(),
                item.history());
    }
}
