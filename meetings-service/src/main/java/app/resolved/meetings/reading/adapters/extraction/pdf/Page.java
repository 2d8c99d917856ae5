package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on a page, from the top: its lines, and its tables each in one piece.
 *
 * @param pictures whether it shows pictures
 */
record Page(List<Piece> pieces, boolean pictures) {

    /** A part of a page that is written down at once. */
    sealed interface Piece {

        float y();
    }

    record TextLine(PageLine line) implements Piece {

        @Override
        public float y() {
            return line.y();
        }
    }

    /**
     * @param rows of cells, each the lines in it
     * @param open whether no border ends its last row: it goes on over the page
     */
    record Table(float y, List<List<List<PageLine>>> rows, boolean open) implements Piece {

        Table of(List<List<List<PageLine>>> others) {
            return new Table(y, others, open);
        }
    }

    static Page of(List<Glyph> glyphs, List<Rule> rules, boolean pictures) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> left = new ArrayList<>(glyphs);
        for (Grid grid : Grid.of(rules)) {
            List<Glyph> within = left.stream().filter(grid::holds).toList();
            if (!within.isEmpty()) {
                left.removeAll(new java.util.HashSet<>(within));
                pieces.add(new Table(grid.top(), cells(grid, within), grid.open()));
            }
        }
        Columns.inOrder(PageLine.of(left)).forEach(line -> pieces.add(new TextLine(line)));
        return new Page(merged(pieces), pictures);
    }

    /** Tables go before the first line that stands below them. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> tables = pieces.stream().filter(Table.class::isInstance).toList();
        if (tables.isEmpty()) {
            return pieces;
        }
        List<Piece> merged = new ArrayList<>(pieces);
        merged.sort(Comparator.comparingDouble(Piece::y));
        return merged;
    }

    private static List<List<List<PageLine>>> cells(Grid grid, List<Glyph> glyphs) {
        List<List<List<Glyph>>> sorted = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<List<Glyph>> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(new ArrayList<>());
            }
            sorted.add(cells);
        }
        for (Glyph glyph : glyphs) {
            int row = grid.rowOf(glyph);
            sorted.get(row).get(grid.columnOf(glyph, row)).add(glyph);
        }
        return sorted.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(row -> row.stream().map(PageLine::of).toList())
                .toList();
    }

    /** The same without a row of its first table; without the table where that was all of it. */
    Page without(Table first, int row) {
        List<List<List<PageLine>>> left = new ArrayList<>(first.rows());
        left.remove(row);
        return left.isEmpty()
                ? new Page(pieces.subList(1, pieces.size()), pictures)
                : replaced(0, first.of(left));
    }

    Page replaced(int at, Piece by) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(at, by);
        return new Page(changed, pictures);
    }

    boolean blank() {
        return pieces.isEmpty();
    }
}
