package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of actions whose columns are kept apart by spaces alone: each word belongs to the column
 * whose head stands above it, also on the further lines of a row. Must not take a paragraph beneath
 * the table for a row of it.
 */
final class ColumnTable {

    /**
     * Words within one column: a single space keeps them together. No group, since each turn of one
     * takes stack.
     */
    private static final Pattern WORDS = Pattern.compile("\\S[\\S ]*?(?=\\s{2,}|[^\\S ]|\\s*$)");

    private static final Pattern NUMBER = Pattern.compile("[\\w.]{0,4}\\d[\\w./-]{0,10}");
    private static final int SWAY = 3;

    /**
     * @param at how far from the left the words begin
     */
    private record Cell(int at, Span span) {}

    private final String masked;
    private final List<ActionTable.Column> heads;
    private final List<Integer> starts;
    private final List<List<Span>> row = new ArrayList<>();
    private String number = "";

    private ColumnTable(String masked, List<ActionTable.Column> heads, List<Integer> starts) {
        this.masked = masked;
        this.heads = heads;
        this.starts = starts;
    }

    /** The table that this line heads; null where it heads none. */
    static @org.jspecify.annotations.Nullable ColumnTable headedBy(String masked, Block block) {
        List<Cell> cells = cells(masked, block);
        List<ActionTable.Column> heads =
                ActionHead.columnsOf(cells.stream().map(cell -> cell.span().of(masked)));
        List<Integer> starts = new ArrayList<>(cells.stream().map(Cell::at).toList());
        boolean bare =
                heads.equals(List.of(ActionTable.Column.OWNER, ActionTable.Column.DUE))
                        && starts.getFirst() >= 20;
        if (bare) {
            heads.addFirst(ActionTable.Column.ACTION);
            starts.addFirst(0);
        }
        return cells.size() >= 2 && ActionHead.heads(heads)
                ? new ColumnTable(masked, heads, starts)
                : null;
    }

    /** Whether the block belongs to the row above it. */
    boolean goesOn(Block block) {
        List<Cell> cells = cells(masked, block);
        if (row.isEmpty() || block.apart() || cells.isEmpty()) {
            return false;
        }
        Cell first = cells.getFirst();
        boolean inner = first.at() >= starts.get(1) - SWAY;
        boolean small = Character.isLowerCase(masked.charAt(first.span().start()));
        return inner || cells.size() == 1 && small;
    }

    boolean isRow(Block block) {
        List<Cell> cells = cells(masked, block);
        boolean aligned =
                cells.stream()
                        .skip(1)
                        .anyMatch(cell ->
                                starts.stream().anyMatch(at -> Math.abs(at - cell.at()) <= SWAY));
        return cells.size() > 1 && aligned;
    }

    void start() {
        number = "";
        row.clear();
        heads.forEach(head -> row.add(new ArrayList<>()));
    }

    void take(Block block) {
        for (Cell cell : cells(masked, block)) {
            int column = columnAt(cell.at());
            if (number.isEmpty() && isNumber(column, cell)) {
                number = cell.span().of(masked);
            } else {
                row.get(column).add(cell.span());
            }
        }
    }

    /** "72/2122" before the first words of the first column. */
    private boolean isNumber(int column, Cell cell) {
        return column == 0
                && row.getFirst().isEmpty()
                && NUMBER.matcher(cell.span().of(masked)).matches();
    }

    private int columnAt(int at) {
        int column = 0;
        for (int i = 1; i < starts.size(); i++) {
            column = at >= starts.get(i) - SWAY ? i : column;
        }
        return column;
    }

    String words(ActionTable.Column column) {
        if (column == ActionTable.Column.MINUTE && !number.isEmpty()) {
            return number;
        }
        int at = heads.indexOf(column);
        List<String> words = new ArrayList<>();
        if (at >= 0 && !row.isEmpty()) {
            row.get(at).forEach(span -> words.add(span.of(masked)));
        }
        return String.join(" ", words);
    }

    /** From the first word of the action to its last, with what stands in other columns. */
    Span action() {
        List<Span> action = row.get(heads.indexOf(ActionTable.Column.ACTION));
        return new Span(action.getFirst().start(), action.getLast().end());
    }

    /** The same, with what stands in other columns blanked. */
    String actionAlone() {
        Span all = action();
        StringBuilder alone = new StringBuilder(" ".repeat(all.length()));
        for (Span span : row.get(heads.indexOf(ActionTable.Column.ACTION))) {
            int from = span.start() - all.start();
            alone.replace(from, from + span.length(), span.of(masked));
        }
        return alone.toString();
    }

    private static List<Cell> cells(String masked, Block block) {
        List<Cell> cells = new ArrayList<>();
        int start = masked.lastIndexOf('\n', Math.max(0, block.span().start() - 1)) + 1;
        while (start < block.span().end()) {
            int end = masked.indexOf('\n', start);
            int to = end < 0 || end > block.span().end() ? block.span().end() : end;
            Matcher words = WORDS.matcher(masked).region(start, to);
            while (words.find()) {
                cells.add(new Cell(words.start() - start, new Span(words.start(), words.end())));
            }
            start = to + 1;
        }
        return cells;
    }
}
