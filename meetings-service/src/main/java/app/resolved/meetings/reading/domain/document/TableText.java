package app.resolved.meetings.reading.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a table down: its rows in bars, or, where it only lays out the page (a number, the minute,
 * a margin), the paragraphs of its cells one after the other.
 */
public final class TableText {

    private static final int LONG_CELL = 400;
    private static final int MOST_CELLS = 60;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:item |min(?:ute)? ?)?[(\\[]?[a-z]{0,4}[\\d./-]{0,10}[a-z]?[)\\].:]?");
    private static final Set<String> ACTIONS =
            Set.of("action", "actions", "action required", "agreed action", "task", "what");

    private TableText() {}

    /**
     * @param rows of cells, each its paragraphs
     */
    public static void write(List<List<List<String>>> rows, Manuscript to) {
        to.gap();
        boolean laysOut = laysOut(rows);
        for (List<List<String>> row : rows) {
            List<List<String>> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 1 && headsLastColumn(row)) {
                to.row(cells(row));
            } else if (filled.size() == 1) {
                filled.getFirst().forEach(to::paragraph);
            } else if (laysOut) {
                paragraphs(filled, to);
            } else if (!filled.isEmpty()) {
                to.row(cells(row));
            }
        }
        to.gap();
    }

    /** "Action" above the last column alone is its head, and no label of what follows. */
    private static boolean headsLastColumn(List<List<String>> row) {
        return row.size() > 1 && ActionColumn.isNamed(String.join(" ", row.getLast()));
    }

    private static List<String> cells(List<List<String>> row) {
        return row.stream().limit(MOST_CELLS).map(cell -> String.join(" ", cell)).toList();
    }

    /**
     * Long cells of several paragraphs are the page itself, unless the table's head is of actions.
     */
    private static boolean laysOut(List<List<List<String>>> rows) {
        boolean actions =
                rows.stream()
                        .limit(2)
                        .anyMatch(row ->
                                row.size() > 2 && row.stream().anyMatch(TableText::isAction));
        return !actions && rows.stream().flatMap(List::stream).anyMatch(TableText::isPage);
    }

    private static boolean isAction(List<String> cell) {
        return ACTIONS.contains(String.join(" ", cell).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPage(List<String> cell) {
        return cell.size() > 2
                || cell.size() == 2 && cell.stream().mapToInt(String::length).sum() > LONG_CELL;
    }

    private static void paragraphs(List<List<String>> cells, Manuscript to) {
        List<String> all = new ArrayList<>();
        for (List<String> cell : cells) {
            if (all.size() == 1 && NUMBER.matcher(all.getFirst().strip()).matches()) {
                all.set(0, all.getFirst().strip() + " " + cell.getFirst());
                all.addAll(cell.subList(1, cell.size()));
            } else {
                all.addAll(cell);
            }
        }
        all.forEach(to::paragraph);
    }
}
