package app.resolved.meetings.programme.domain;

import app.resolved.meetings.programme.domain.Happening.What;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that is to be.
 *
 * @param series null for the first of its series
 * @param referredFrom the item or outcome of another body that asks for it: it is proposed, and on
 *     the programme only once its clerk accepts it
 */
public record NewItem(
        String id,
        String committeeId,
        ItemCommand.Describe as,
        Placement placement,
        @Nullable String series,
        int occurrence,
        @Nullable OwedReport owed,
        @Nullable String referredFrom) {

    /** The first of its kind, planned at once. */
    public static NewItem planned(
            String id,
            String committeeId,
            ItemCommand.Describe as,
            Placement placement,
            @Nullable OwedReport owed) {
        return new NewItem(id, committeeId, as, placement, null, 1, owed, null);
    }

    ProgrammeItem item(String by, Instant at) {
        boolean proposed = referredFrom != null;
        return new ProgrammeItem(
                id,
                committeeId,
                as.title(),
                as.why(),
                as.requested(),
                as.lead(),
                placement.slot(),
                proposed ? ItemStatus.PROPOSED : ItemStatus.PLANNED,
                as.every(),
                series == null ? id : series,
                occurrence,
                owed,
                referredFrom,
                List.of(),
                null,
                at,
                null,
                null,
                List.of(
                        new Happening(
                                at,
                                proposed ? What.PROPOSED : What.ADDED,
                                by,
                                null,
                                proposed ? null : placement.inWords(),
                                null)));
    }
}
