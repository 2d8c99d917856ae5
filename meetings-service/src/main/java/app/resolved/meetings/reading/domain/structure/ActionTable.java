package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables with a head such as "Action | Owner | Due". Must not take up rows whose status says
 * that they are done.
 */
final class ActionTable {

    enum Column {
        ACTION,
        MINUTE,
        OWNER,
        DUE,
        STATUS,
        OTHER
    }

    private static final Pattern DONE =
            Pattern.compile(
                    "(?i).*\\b(?:completed?|closed|done|actioned|discharged|achieved|finished|in"
                        + " progress|ongoing|on-going|under"
                        + " ?way|superseded|withdrawn|discussed|confirmed|circulated|published|see"
                        + " (?:item|minute|above|below)|agenda item|on (?:the|today's)"
                        + " agenda)\\b.*|\\s*(?:held|sent|met)\\b.*");
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:not|open|outstanding|due|c/f|delayed|to"
                        + " do|await\\w*|follow|carr(?:y|ied)|chas\\w+|pending|waiting|will|overdue|next|slipped|still|to"
                        + " be|on track|hopes?)\\b");
    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]*");

    private final String masked;
    private final PassageList passages;
    private List<Column> columns = List.of();
    private boolean framed;
    private @Nullable ColumnTable spaced;
    private boolean older;

    ActionTable(String masked, PassageList passages) {
        this.masked = masked;
        this.passages = passages;
    }

    void close() {
        finishRow();
        spaced = null;
        columns = List.of();
    }

    boolean takes(Block block) {
        if (spaced != null && inColumns(spaced, block)) {
            return true;
        }
        boolean spaces = block.text().indexOf('|') < 0 && block.text().indexOf('\t') < 0;
        ColumnTable head = spaces ? ColumnTable.headedBy(masked, block) : null;
        if (head != null) {
            close();
            spaced = head;
            older = passages.past();
            return true;
        }
        if (!columns.isEmpty() && RULE.matcher(block.text()).matches()) {
            return true;
        }
        if (!block.isRow() && (columns.isEmpty() || cells(block).size() < 2)) {
            return false;
        }
        List<Column> heads = headOf(block);
        if (!heads.isEmpty()) {
            columns = heads;
            framed = block.text().startsWith("|");
            older = passages.past();
            return true;
        }
        return !columns.isEmpty() && row(block);
    }

    private boolean inColumns(ColumnTable table, Block block) {
        if (table.goesOn(block)) {
            table.take(block);
            return true;
        }
        finishRow();
        boolean row = table.isRow(block);
        if (row) {
            table.start();
            table.take(block);
        } else {
            spaced = null;
        }
        return row;
    }

    private void finishRow() {
        ColumnTable table = spaced;
        if (table == null || table.words(Column.ACTION).isEmpty()) {
            return;
        }
        if (!settled(table.words(Column.STATUS))) {
            passages.add(
                    Mode.ACTIONS,
                    table.action(),
                    table.actionAlone(),
                    null,
                    null,
                    orNull(table.words(Column.OWNER)),
                    orNull(table.words(Column.DUE)),
                    "Action");
            passages.underMinute(table.words(Column.MINUTE));
        }
        table.start();
    }

    /**
     * Two words and more of progress, and any at all beneath a heading for earlier actions, are
     * told of an earlier meeting's action, unless it is open.
     */
    private boolean settled(String status) {
        boolean told = status.indexOf(' ') > 0 || older && !status.isBlank();
        return DONE.matcher(status).matches() || told && !OPEN.matcher(status).find();
    }

    private List<Span> cells(Block block) {
        return Cells.withEmpty(masked, block.span(), framed || block.marker() != null);
    }

    private List<Column> headOf(Block block) {
        if (block.marker() != null
                && block.marker().style() == Marker.Style.NUMBER
                && !block.marker().label().isEmpty()) {
            return List.of();
        }
        List<Column> head =
                ActionHead.columnsOf(
                        Cells.withEmpty(masked, block.span(), true).stream()
                                .map(cell -> cell.of(masked).strip()));
        return ActionHead.heads(head) ? head : List.of();
    }

    private boolean row(Block block) {
        List<Span> cells = cells(block);
        boolean numberAsMarker = block.marker() != null && isNumber(columns.getFirst());
        List<Column> heads = numberAsMarker ? columns.subList(1, columns.size()) : columns;
        Span action = cell(cells, heads, Column.ACTION);
        if (action == null || action.length() == 0 || settled(text(cells, heads, Column.STATUS))) {
            return true;
        }
        passages.add(
                Mode.ACTIONS,
                action,
                action.of(masked),
                null,
                null,
                orNull(text(cells, heads, Column.OWNER)),
                orNull(text(cells, heads, Column.DUE)),
                "Action");
        passages.underMinute(minute(block, cells, numberAsMarker));
        return true;
    }

    private static boolean isNumber(Column first) {
        return first == Column.OTHER || first == Column.MINUTE;
    }

    /** What the row says of the minute that it comes from; empty where it says nothing. */
    private String minute(Block block, List<Span> cells, boolean numberAsMarker) {
        Marker marker = block.marker();
        return numberAsMarker && marker != null && columns.getFirst() == Column.MINUTE
                ? marker.label()
                : text(cells, columns, Column.MINUTE);
    }

    private String text(List<Span> cells, List<Column> heads, Column column) {
        Span cell = cell(cells, heads, column);
        return cell == null ? "" : cell.of(masked).strip();
    }

    private static @Nullable Span cell(List<Span> cells, List<Column> heads, Column column) {
        int i = heads.indexOf(column);
        return i < 0 || i >= cells.size() ? null : cells.get(i);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() || words.equals("-") || words.equals("\u2013") ? null : words;
    }
}
