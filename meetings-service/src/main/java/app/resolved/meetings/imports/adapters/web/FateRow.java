package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.RowFate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What becomes of a row, as the page shows it. */
record FateRow(
        int line,
        String what,
        String fate,
        String colour,
        String column,
        String message,
        @Nullable String address) {

    private static final int MOST_SHOWN = 500;

    static FateRow of(RowFate row) {
        return new FateRow(
                row.line(),
                row.what(),
                word(row.fate()),
                colour(row.fate()),
                row.column() == null ? "" : row.column(),
                row.message() == null ? "" : row.message(),
                row.meetingId() == null ? null : "/meetings/" + row.meetingId());
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
        int gone = fates.count(Fate.GONE_FROM_FILE);
        return "%s: %d new, %d changed, %d unchanged, %s%d wrong.%s"
                .formatted(
                        counted(fates.rows().size() - gone, noun),
                        fates.count(Fate.NEW),
                        fates.changed(),
                        fates.count(Fate.UNCHANGED),
                        leftOut == 0 ? "" : leftOut + " left out, ",
                        fates.count(Fate.WRONG),
                        gone == 0 ? "" : " " + stays(gone));
    }

    /** What is to be said of meetings that the file has no more. */
    static String stays(int gone) {
        return gone == 1
                ? "1 meeting of a series is no longer in the file and stays in the calendar."
                : "%,d meetings of a series are no longer in the file and stay in the calendar."
                        .formatted(gone);
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
            case GONE_FROM_FILE -> "Not in the file";
            case WRONG -> "Wrong";
        };
    }

    private static String colour(Fate fate) {
        return switch (fate) {
            case NEW -> "green";
            case CHANGED, MOVED -> "blue";
            case CANCELLED, GONE_FROM_FILE -> "orange";
            case UNCHANGED, LEFT_OUT -> "grey";
            case WRONG -> "red";
        };
    }
}
