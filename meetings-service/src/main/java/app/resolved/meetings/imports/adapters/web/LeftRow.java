package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.RowFate;
import org.jspecify.annotations.Nullable;

/** A row that an import left to look at, as the page shows it. */
record LeftRow(int line, String what, String fate, String colour, String column, String message) {

    static LeftRow of(RowFate row) {
        boolean wrong = row.fate() == Fate.WRONG;
        return new LeftRow(
                row.line(),
                row.what(),
                wrong ? "Not imported" : "Imported over a change",
                wrong ? "red" : "blue",
                text(row.column()),
                text(row.message()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
