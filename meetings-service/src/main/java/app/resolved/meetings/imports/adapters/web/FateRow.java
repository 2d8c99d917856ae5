package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.RowFate;
import org.springframework.ui.Model;

/** What becomes of a row, as the page shows it. */
record FateRow(int line, String what, String fate, String colour, String column, String message) {

    private static final int MOST_SHOWN = 500;

    static FateRow of(RowFate row) {
        return new FateRow(
                row.line(),
                row.what(),
                word(row.fate()),
                colour(row.fate()),
                row.column() == null ? "" : row.column(),
                row.message() == null ? "" : row.message());
    }

    /** The page on which each line's fate stands, with the press that imports. */
    static String page(Look look, String packed, String noun, Model model) {
        var fates = look.fates();
        var rows = fates.first(MOST_SHOWN).stream().map(FateRow::of).toList();
        model.addAttribute("fates", fates);
        model.addAttribute("summary", summary(fates, noun));
        model.addAttribute("rows", rows);
        model.addAttribute("notes", rows.stream().anyMatch(row -> !row.message().isEmpty()));
        model.addAttribute("press", "Import " + counted(fates.toWrite(), noun));
        model.addAttribute("packed", packed);
        model.addAttribute("seen", look.mark());
        return "imports/fates";
    }

    /** "12 rows: 10 new, 0 changed, 2 unchanged, 0 wrong." */
    private static String summary(Fates fates, String noun) {
        int leftOut = fates.count(Fate.LEFT_OUT);
        return "%s: %d new, %d changed, %d unchanged, %s%d wrong."
                .formatted(
                        counted(fates.rows().size(), noun),
                        fates.count(Fate.NEW),
                        fates.changed(),
                        fates.count(Fate.UNCHANGED),
                        leftOut == 0 ? "" : leftOut + " left out, ",
                        fates.count(Fate.WRONG));
    }

    static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : "%,d %ss".formatted(count, noun);
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case NEW -> "New";
            case CHANGED -> "Changed";
            case MOVED -> "Moved";
            case CANCELLED -> "Cancelled";
            case UNCHANGED -> "Unchanged";
            case LEFT_OUT -> "Left out";
            case WRONG -> "Wrong";
        };
    }

    private static String colour(Fate fate) {
        return switch (fate) {
            case NEW -> "green";
            case CHANGED, MOVED -> "blue";
            case CANCELLED -> "orange";
            case UNCHANGED, LEFT_OUT -> "grey";
            case WRONG -> "red";
        };
    }
}
