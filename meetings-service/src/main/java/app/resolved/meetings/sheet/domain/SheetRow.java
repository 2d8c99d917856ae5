package app.resolved.meetings.sheet.domain;

import app.resolved.contracts.MeetingState.What;
import org.jspecify.annotations.Nullable;

/**
 * One row of an action sheet. A row may be incomplete until it is issued.
 *
 * @param id given by whoever noted it; a second try with the same id notes nothing new
 * @param by who wrote it last
 * @param issued what it was issued as; null until then
 * @param answeredBy the reference of what was issued from the minutes in its stead; null where
 *     nothing was
 */
public record SheetRow(
        String id,
        RowWords words,
        String by,
        boolean removed,
        @Nullable RowIssued issued,
        @Nullable String answeredBy) {

    public SheetRow(
            String id, RowWords words, String by, boolean removed, @Nullable RowIssued issued) {
        this(id, words, by, removed, issued, null);
    }

    public boolean toIssue() {
        return !removed && issued == null;
    }

    /** Whether it is on the sheet of somebody who may, or may not, read exempt matter. */
    public boolean isFor(boolean entitled) {
        return entitled || !words.restricted();
    }

    /** As what it waits to be issued. */
    What kind() {
        return words.restricted() ? What.RESTRICTED_SHEET : What.SHEET;
    }

    SheetRow saying(RowWords next, String by) {
        return new SheetRow(id, next, by, false, issued);
    }

    SheetRow taken(boolean away, String by) {
        return new SheetRow(id, words, by, away, issued);
    }

    /** Taken away, since that is issued already. */
    SheetRow answered(String reference, String by) {
        return new SheetRow(id, words, by, true, null, reference);
    }

    SheetRow issuedAs(RowIssued as) {
        return new SheetRow(id, words, by, false, as);
    }
}
