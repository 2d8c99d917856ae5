package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.ActionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads minutes that are one table, "Item | Discussion | Action": the item opens with its row, what
 * was said is read as paragraphs, what the last cell says is an action or its owner.
 */
final class MinuteTable {

    private enum Column {
        ITEM,
        SAID,
        ACTION
    }

    private static final int SHORT = 160;

    private final String masked;
    private final PassageList passages;
    private final ItemList items;
    private List<Column> columns = List.of();
    private boolean framed;
    private boolean whose;

    MinuteTable(String masked, PassageList passages, ItemList items) {
        this.masked = masked;
        this.passages = passages;
        this.items = items;
    }

    void close() {
        columns = List.of();
    }

    boolean takes(Block block) {
        if (!columns.isEmpty() && block.text().matches("[\\s|:=+-]*")) {
            return true;
        }
        if (!block.isRow() && !block.text().startsWith("|")) {
            return false;
        }
        List<Column> head = headOf(block);
        if (!head.isEmpty()) {
            columns = head;
            framed = block.text().startsWith("|");
            whose = ActionColumn.namesOwner(block.cells().getLast().of(masked));
            return true;
        }
        List<Span> cells = cells(block);
        if (columns.isEmpty() || cells.size() > columns.size()) {
            return false;
        }
        row(cells);
        return true;
    }

    /** The number in front of a row belongs to the cell of its item: "4. | What was said | AB". */
    private List<Span> cells(Block block) {
        Marker marker = block.marker();
        Span span = block.span();
        if (marker == null) {
            return Cells.withEmpty(masked, span, framed);
        }
        boolean ofItem = !columns.isEmpty() && columns.getFirst() == Column.ITEM;
        return ofItem
                ? Cells.withEmpty(
                        masked, new Span(span.start() - marker.length(), span.end()), false)
                : Cells.withEmpty(masked, span, true);
    }

    private List<Column> headOf(Block block) {
        List<String> names =
                Cells.withEmpty(masked, block.span(), true).stream()
                        .map(cell -> cell.of(masked).strip())
                        .toList();
        List<Column> ofLast = headOfLast(names);
        if (!ofLast.isEmpty()) {
            return ofLast;
        }
        List<Column> head = new ArrayList<>();
        for (String name : names) {
            Column column = columnOf(name);
            if (column == null) {
                return List.of();
            }
            head.add(column);
        }
        return head.contains(Column.SAID) && head.getLast() == Column.ACTION ? head : List.of();
    }

    /** Of a head that names the last column only, what was said stands before that. */
    private static List<Column> headOfLast(List<String> names) {
        int last = names.size() - 1;
        boolean alone = last > 0 && names.subList(0, last).stream().allMatch(String::isEmpty);
        if (!alone || last > 2 || columnOf(names.get(last)) != Column.ACTION) {
            return List.of();
        }
        return last == 1
                ? List.of(Column.SAID, Column.ACTION)
                : List.of(Column.ITEM, Column.SAID, Column.ACTION);
    }

    /** Of a head in two languages, "Trafodaeth / Discussion", the English side is known. */
    private static @org.jspecify.annotations.Nullable Column columnOf(String head) {
        Column whole = columnNamed(head);
        int sides = whole == null ? head.lastIndexOf('/') : -1;
        return sides < 0 ? whole : columnNamed(head.substring(sides + 1));
    }

    private static @org.jspecify.annotations.Nullable Column columnNamed(String head) {
        return switch (head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip()) {
            case "item",
                    "no",
                    "agenda item",
                    "ref",
                    "subject",
                    "topic",
                    "minute",
                    "min no",
                    "ref back" ->
                    Column.ITEM;
            case "discussion",
                    "notes",
                    "minutes",
                    "details",
                    "description",
                    "summary",
                    "key points",
                    "points discussed",
                    "discussion points",
                    "discussion and decisions",
                    "agenda matter",
                    "item and discussion" ->
                    Column.SAID;
            default -> ActionColumn.isNamed(head) ? Column.ACTION : null;
        };
    }

    private void row(List<Span> cells) {
        int said = columns.indexOf(Column.SAID);
        if (said > 0 && cells.getFirst().length() > 0 && cells.getFirst().length() < SHORT) {
            items.row(cells.getFirst().of(masked).strip(), cells.getFirst());
        }
        if (cells.size() <= said) {
            return;
        }
        boolean acted = cells.size() == columns.size();
        Span last = cells.getLast();
        String words = acted ? last.of(masked).strip() : "";
        boolean owner = whose ? Owners.areInColumn(words) : Owners.are(words);
        Span text = cells.get(said);
        if (text.length() == 0 && owner) {
            return;
        }
        passages.add(
                Mode.DISCUSSION,
                text,
                text.of(masked),
                null,
                null,
                owner ? words : null,
                null,
                null);
        if (acted && !owner) {
            lines(last);
        }
    }

    /** Each line of the last cell, parted by tags or line ends. */
    private void lines(Span cell) {
        String text = cell.of(masked);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\u2002';
            if (ends && i > start) {
                add(cell.start() + start, cell.start() + i);
            }
            start = ends ? i + 1 : start;
        }
    }

    private void add(int from, int to) {
        Span span = new Span(from, to);
        String text = span.of(masked);
        if (text.strip().length() > 4) {
            passages.add(Mode.ACTIONS, span, text, null, null, null, null, "Action");
        }
    }
}
