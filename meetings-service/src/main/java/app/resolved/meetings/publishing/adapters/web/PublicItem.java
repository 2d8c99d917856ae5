package app.resolved.meetings.publishing.adapters.web;

import app.resolved.meetings.programme.adapters.web.ItemWords;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Requested;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a work programme as anybody may read it.
 *
 * @param address its lasting address
 * @param when in words, such as "Tuesday 1 December 2026", "March 2027" or "To be confirmed"
 * @param requestedBy empty where nobody said, or where that may not be told
 * @param every such as "Each year"; empty where it comes once
 * @param status such as "Planned"
 * @param reason why it was moved or dropped
 * @param outcome the address of what asked for it; null where that cannot be read by anybody
 */
public record PublicItem(
        String address,
        String committeeId,
        String committee,
        String when,
        String title,
        @Nullable String why,
        String requestedBy,
        @Nullable String lead,
        String every,
        String status,
        String colour,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable String outcome) {

    static PublicItem of(
            ProgrammeItem item,
            String committee,
            String when,
            Set<String> nameable,
            Set<String> readable,
            String base) {
        var tag = ItemWords.tag(item.status());
        var owed = item.owed();
        var linked = owed != null && readable.contains(owed.outcomeId()) ? owed : null;
        return new PublicItem(
                base + "/public/work-programme/items/" + item.id(),
                item.committeeId(),
                committee,
                when,
                item.title(),
                item.why(),
                requestedBy(item, nameable, readable),
                item.lead(),
                ItemWords.every(item.every()),
                tag.text(),
                tag.colour(),
                item.reason(),
                linked == null ? null : linked.reference(),
                linked == null ? null : base + "/public/outcomes/" + linked.outcomeId());
    }

    /** Whether it is told that it comes another time than it was planned for first. */
    public boolean moved() {
        return status.equals(ItemWords.tag(ItemStatus.MOVED).text());
    }

    private static String requestedBy(
            ProgrammeItem item, Set<String> nameable, Set<String> readable) {
        var requested = item.requested();
        boolean secret = item.referredFrom() != null && !nameable.contains(requested.name());
        if (secret) {
            return "Another body";
        }
        var owed = item.owed();
        boolean unread = owed == null || !readable.contains(owed.outcomeId());
        return requested.by() == Requested.By.OUTCOME && unread
                ? "The minutes"
                : ItemWords.requestedBy(item);
    }
}
