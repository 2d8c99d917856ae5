package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads tables with a head such as "Action | Owner | Due". Must not take up rows whose status says
 * that they are done.
 */
final class ActionTable {

    private enum Column {
        ACTION,
        OWNER,
        DUE,
        STATUS,
        OTHER
    }

    private static final Pattern DONE =
            Pattern.compile(
                    "(?i).*\\b(?:completed?|closed|done|actioned|discharged|achieved|finished|in"
                            + " progress|ongoing|on-going|under ?way|superseded|withdrawn)\\b.*");
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:not|open|outstanding|due|await\\w*|follow|carr(?:y|ied)|chas\\w+|pending|waiting|will|overdue|next|slipped|still|to"
                        + " be|on track|hopes?)\\b");
    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]*");

    private final String masked;
    private final PassageList passages;
    private List<Column> columns = List.of();

    ActionTable(String masked, PassageList passages) {
        this.masked = masked;
        this.passages = passages;
    }

    void close() {
        columns = List.of();
    }

    boolean takes(Block block) {
        if (!columns.isEmpty() && RULE.matcher(block.text()).matches()) {
            return true;
        }
        if (!block.isRow() && (columns.isEmpty() || cells(block).size() < 2)) {
            return false;
        }
        List<Column> head = headOf(block);
        if (!head.isEmpty()) {
            columns = head;
            return true;
        }
        return !columns.isEmpty() && row(block);
    }

    private List<Span> cells(Block block) {
        return Cells.withEmpty(masked, block.span());
    }

    private List<Column> headOf(Block block) {
        List<Column> head = new ArrayList<>();
        if (block.marker() != null
                && block.marker().style() == Marker.Style.NUMBER
                && !block.marker().label().isEmpty()) {
            return List.of();
        }
        for (Span cell : cells(block)) {
            head.add(columnOf(cell.of(masked).strip()));
        }
        boolean actions =
                head.contains(Column.ACTION)
                        && (head.contains(Column.OWNER)
                                || head.contains(Column.DUE)
                                || head.contains(Column.STATUS));
        return actions ? head : List.of();
    }

    private static Column columnOf(String head) {
        return switch (head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip()) {
            case "action",
                    "actions",
                    "action required",
                    "actions required",
                    "agreed action",
                    "action agreed",
                    "task",
                    "what",
                    "action point",
                    "action to be taken",
                    "description",
                    "recommendation" ->
                    Column.ACTION;
            case "owner",
                    "lead",
                    "who",
                    "by whom",
                    "responsible",
                    "lead officer",
                    "responsibility",
                    "action by",
                    "officer",
                    "assigned to",
                    "responsible officer",
                    "person responsible",
                    "action owner",
                    "whom",
                    "person" ->
                    Column.OWNER;
            case "due",
                    "when",
                    "by when",
                    "deadline",
                    "due date",
                    "target date",
                    "timescale",
                    "date",
                    "target",
                    "by",
                    "date due",
                    "timeframe",
                    "completion date" ->
                    Column.DUE;
            case "status",
                    "progress",
                    "update",
                    "outcome",
                    "rag",
                    "comments",
                    "response",
                    "where we are",
                    "position",
                    "current position",
                    "progress update",
                    "result",
                    "completed" ->
                    Column.STATUS;
            default -> Column.OTHER;
        };
    }

    private boolean row(Block block) {
        List<Span> cells = cells(block);
        boolean numberAsMarker = block.marker() != null && columns.getFirst() == Column.OTHER;
        List<Column> heads = numberAsMarker ? columns.subList(1, columns.size()) : columns;
        Span action = cell(cells, heads, Column.ACTION);
        if (action == null || action.length() == 0 || reported(text(cells, heads, Column.STATUS))) {
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
        return true;
    }

    /**
     * Two words and more of progress are told of an earlier meeting's action, unless it is open.
     */
    private static boolean reported(String status) {
        return DONE.matcher(status).matches()
                || status.indexOf(' ') > 0 && !OPEN.matcher(status).find();
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
