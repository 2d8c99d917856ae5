package app.resolved.meetings.sheet.adapters.rest;

import app.resolved.eventing.Stored;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.RowIssued;
import app.resolved.meetings.sheet.domain.SheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param toIssue how many rows the next press issues
 * @param rows removed ones are left out
 */
record SheetShown(
        String meetingId,
        ActionSheet.Status status,
        long version,
        int toIssue,
        List<RowShown> rows) {

    /**
     * @param seen give it back with a change, so that what somebody else wrote meanwhile is not
     *     lost
     * @param restriction why the public may not read it, as noted; null where it may
     * @param outcomeId null until it is issued, as are the action's id and the reference
     */
    record RowShown(
            String rowId,
            String who,
            String what,
            String when,
            String seen,
            @Nullable Restriction restriction,
            @Nullable String outcomeId,
            @Nullable String actionId,
            @Nullable String reference) {

        static RowShown of(SheetRow row) {
            RowIssued issued = row.issued();
            return new RowShown(
                    row.id(),
                    row.words().who(),
                    row.words().what(),
                    row.words().when(),
                    row.words().mark(),
                    row.words().restriction(),
                    issued == null ? null : issued.outcomeId(),
                    issued == null ? null : issued.actionId(),
                    issued == null ? null : issued.reference());
        }
    }

    static SheetShown of(ActionSheet sheet, long version) {
        return new SheetShown(
                sheet.id(),
                sheet.status(),
                version,
                sheet.toIssue().size(),
                sheet.rows().stream().filter(row -> !row.removed()).map(RowShown::of).toList());
    }

    static SheetShown of(Stored<ActionSheet> stored) {
        return of(stored.document(), stored.version());
    }
}
