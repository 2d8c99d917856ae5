package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.RowFate;

/** What becomes of a row, as the page shows it. */
record FateRow(int line, String what, String fate, String colour, String column, String message) {

    static FateRow of(RowFate row) {
        return new FateRow(
                row.line(),
                row.what(),
                word(row.fate()),
                colour(row.fate()),
                row.column() == null ? "" : row.column(),
                row.message() == null ? "" : row.message());
    }

    /** "12 rows: 10 new, 0 changed, 2 unchanged, 0 wrong." */
    static String summary(Fates fates) {
        return "%s: %d new, %d changed, %d unchanged, %d wrong."
                .formatted(
                        TablePages.rows(fates.rows().size()),
                        fates.count(Fate.NEW),
                        fates.count(Fate.CHANGED),
                        fates.count(Fate.UNCHANGED),
                        fates.count(Fate.WRONG));
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case NEW -> "New";
            case CHANGED -> "Changed";
            case UNCHANGED -> "Unchanged";
            case WRONG -> "Wrong";
        };
    }

    private static String colour(Fate fate) {
        return switch (fate) {
            case NEW -> "green";
            case CHANGED -> "blue";
            case UNCHANGED -> "grey";
            case WRONG -> "red";
        };
    }
}
