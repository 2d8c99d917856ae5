package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the row of a table that a page parts: where it began, so that who is to act stands
 * beside all that is to be done. A page waits here for the next.
 */
final class PartedRows {

    /** A longer cell is the page itself, and stays on the page where it stands. */
    private static final int MOST_LINES = 12;

    private final Consumer<Page> next;
    private @Nullable Page waiting;

    PartedRows(Consumer<Page> next) {
        this.next = next;
    }

    void add(Page page) {
        Page first = waiting;
        waiting = page;
        if (first != null) {
            next.accept(joined(first, page));
        }
    }

    void finish() {
        if (waiting != null) {
            next.accept(waiting);
        }
    }

    private Page joined(Page first, Page second) {
        if (!endsInTable(first) || !beginsWithTable(second)) {
            return first;
        }
        Page.Table above = (Page.Table) first.pieces().getLast();
        Page.Table below = (Page.Table) second.pieces().getFirst();
        int at = beginsAgain(above, below) ? 1 : 0;
        if (at >= below.rows().size() || !goesOn(above, below.rows().get(at))) {
            return first;
        }
        List<List<List<PageLine>>> rows = new ArrayList<>(above.rows());
        rows.add(together(rows.removeLast(), below.rows().get(at)));
        waiting = second.without(below, at);
        return first.replaced(first.pieces().size() - 1, above.of(rows));
    }

    private static boolean endsInTable(Page page) {
        return !page.blank() && page.pieces().getLast() instanceof Page.Table;
    }

    private static boolean beginsWithTable(Page page) {
        return !page.blank() && page.pieces().getFirst() instanceof Page.Table;
    }

    /** The head of a table is printed again on each of its pages. */
    private static boolean beginsAgain(Page.Table above, Page.Table below) {
        return words(above.rows().getFirst()).equals(words(below.rows().getFirst()));
    }

    private static boolean goesOn(Page.Table above, List<List<PageLine>> row) {
        List<List<PageLine>> last = above.rows().getLast();
        return last.size() == row.size()
                && row.stream().allMatch(cell -> cell.size() <= MOST_LINES)
                && (above.open() || isLeftOver(last, row));
    }

    /** Where the page does draw a border: one cell's sentence goes on and others are empty. */
    private static boolean isLeftOver(List<List<PageLine>> last, List<List<PageLine>> row) {
        boolean goesOn = false;
        boolean empty = false;
        for (int i = 0; i < row.size(); i++) {
            goesOn |= goesOn(last.get(i), row.get(i));
            empty |= row.get(i).isEmpty() && !last.get(i).isEmpty();
        }
        return goesOn && empty;
    }

    private static boolean goesOn(List<PageLine> cell, List<PageLine> after) {
        if (cell.isEmpty() || after.isEmpty()) {
            return false;
        }
        String end = cell.getLast().text().strip();
        return Character.isLowerCase(after.getFirst().text().strip().codePointAt(0))
                && ".:;!?".indexOf(end.charAt(end.length() - 1)) < 0;
    }

    private static List<List<PageLine>> together(
            List<List<PageLine>> row, List<List<PageLine>> rest) {
        List<List<PageLine>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<PageLine> lines = new ArrayList<>(row.get(i));
            lines.addAll(rest.get(i));
            cells.add(lines);
        }
        return cells;
    }

    private static List<List<String>> words(List<List<PageLine>> row) {
        return row.stream().map(cell -> cell.stream().map(PageLine::text).toList()).toList();
    }
}
