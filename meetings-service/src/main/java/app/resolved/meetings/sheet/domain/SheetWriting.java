package app.resolved.meetings.sheet.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.List;
import java.util.Optional;

/** Noting, changing and removing rows: all that is given, or nothing. */
public final class SheetWriting {

    private SheetWriting() {}

    /** Only rows that the clerk touched are written; one that is emptied is removed. */
    public static Decision<ActionSheet> save(ActionSheet sheet, List<TypedRow> typed, Writer by) {
        var after = sheet;
        for (TypedRow row : typed) {
            switch (one(after, row, by)) {
                case Decision.Refused<ActionSheet> refused -> {
                    return refused;
                }
                case Decision.Accepted<ActionSheet>(var so, _) -> after = so;
            }
        }
        return Decision.accepted(after);
    }

    /** Takes a row away; it can be put back. */
    public static Decision<ActionSheet> remove(ActionSheet sheet, String rowId, Writer by) {
        return take(sheet, rowId, true, by);
    }

    public static Decision<ActionSheet> putBack(ActionSheet sheet, String rowId, Writer by) {
        return take(sheet, rowId, false, by);
    }

    private static Decision<ActionSheet> one(ActionSheet sheet, TypedRow given, Writer by) {
        var stored = sheet.row(given.id());
        var typed = given.beside(stored);
        if (typed.untouched()
                || stored.map(SheetRow::words).filter(typed.words()::equals).isPresent()) {
            return Decision.accepted(sheet);
        }
        return fault(sheet, typed, stored, by)
                .<Decision<ActionSheet>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(written(sheet, typed, stored, by)));
    }

    private static ActionSheet written(
            ActionSheet sheet, TypedRow typed, Optional<SheetRow> stored, Writer by) {
        if (stored.isEmpty()) {
            return typed.words().blank()
                    ? sheet
                    : sheet.with(new SheetRow(typed.id(), typed.words(), by.name(), false, null));
        }
        return typed.words().blank()
                ? sheet.with(stored.get().taken(true, by.name()))
                : sheet.with(stored.get().saying(typed.words(), by.name()));
    }

    private static Optional<Refusal> fault(
            ActionSheet sheet, TypedRow typed, Optional<SheetRow> stored, Writer by) {
        var field = "-" + typed.id();
        return Given.faultOfId("id", typed.id())
                .or(() -> typed.words().tooLong().map(fault -> inRow(fault, field)))
                .or(() -> stored.flatMap(row -> faultOfStored(row, typed, by)))
                .or(() -> stored.isEmpty() ? full(sheet) : Optional.empty());
    }

    private static Optional<Refusal> faultOfStored(SheetRow row, TypedRow typed, Writer by) {
        if (!by.mayTouch(row, typed)) {
            return conflict("A row under this id is there already. Give it another id.");
        }
        if (row.issued() != null) {
            return conflict(
                    "%s was issued since: it can no longer be changed on the sheet."
                            .formatted(row.issued().reference()));
        }
        if (row.removed() && typed.seen() != null && !row.by().equals(by.name())) {
            return conflict(
                    "%s removed %s while you had it open. Save again to keep it as you typed it."
                            .formatted(row.by(), row.words().named()));
        }
        return typed.isOutdated(row.words())
                ? conflict(
                        "%s changed a row to %s while you had it open. Look at it; save again to keep what you typed."
                                .formatted(row.by(), row.words().named()))
                : Optional.empty();
    }

    private static Optional<Refusal> full(ActionSheet sheet) {
        return sheet.rows().size() < ActionSheet.MOST
                ? Optional.empty()
                : conflict("An action sheet holds at most %d rows.".formatted(ActionSheet.MOST));
    }

    private static Decision<ActionSheet> take(
            ActionSheet sheet, String rowId, boolean away, Writer by) {
        var row = sheet.row(rowId).filter(found -> found.isFor(by.entitled()));
        if (row.isEmpty()) {
            return new Decision.Refused<>(new Refusal.NotFound("There is no such row."));
        }
        var issued = row.get().issued();
        return issued == null
                ? Decision.accepted(sheet.with(row.get().taken(away, by.name())))
                : Decision.conflict(
                        issued.reference() + " was issued: it can no longer be removed here.");
    }

    private static Refusal inRow(Refusal fault, String field) {
        return fault instanceof Refusal.Invalid(var name, var message)
                ? new Refusal.Invalid(name + field, message)
                : fault;
    }

    private static Optional<Refusal> conflict(String message) {
        return Optional.of(new Refusal.Conflict(message));
    }
}
