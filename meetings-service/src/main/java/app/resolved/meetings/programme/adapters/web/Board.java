package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work programme as it is looked at: a column a meeting, then months, to be confirmed last.
 *
 * @param proposed what other bodies refer, for the clerk to accept or decline
 * @param cut whether there are more items than are shown
 */
record Board(List<Column> columns, List<Card> proposed, boolean cut) {

    /** Nothing is on the programme, nor waits to be. */
    public boolean isEmpty() {
        return proposed.isEmpty() && columns.stream().allMatch(each -> each.cards().isEmpty());
    }

    /**
     * @param code of the slot
     * @param note such as "Cancelled: its items need another meeting"; null where all is well
     * @param takes whether items can be moved there
     */
    record Column(
            String code,
            String title,
            @Nullable String meetingId,
            @Nullable String note,
            boolean takes,
            List<Card> cards) {}

    record Card(
            String id,
            long version,
            String title,
            @Nullable String why,
            String requestedBy,
            @Nullable String lead,
            String every,
            ItemStatus status,
            ItemWords.Tag tag,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable String actionId,
            String slot) {

        public boolean leavesNothing() {
            return slot.equals(Slot.TO_BE_CONFIRMED.code());
        }
    }
}
