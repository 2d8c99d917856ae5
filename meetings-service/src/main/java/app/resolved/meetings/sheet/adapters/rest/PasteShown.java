package app.resolved.meetings.sheet.adapters.rest;

import app.resolved.eventing.Stored;
import app.resolved.meetings.sheet.adapters.rest.SheetShown.RowShown;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.PastedList;
import java.util.List;

/**
 * The sheet with what was pasted.
 *
 * @param columnsLeftOut the headings of the list's columns that no row holds, such as "Status"
 */
record PasteShown(
        String meetingId,
        ActionSheet.Status status,
        long version,
        int toIssue,
        List<RowShown> rows,
        List<String> columnsLeftOut) {

    static PasteShown of(Stored<ActionSheet> stored, PastedList list) {
        var sheet = SheetShown.of(stored);
        return new PasteShown(
                sheet.meetingId(),
                sheet.status(),
                sheet.version(),
                sheet.toIssue(),
                sheet.rows(),
                list.leftOut());
    }
}
