package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as its borders draw it.
 *
 * @param xs borders of its columns, from the left
 * @param ys borders of its rows, from the top
 * @param open whether its last row has no border beneath, since it goes on over the page
 */
record Grid(float[] xs, float[] ys, List<Rule> uprights, boolean open) {

    private static final float SAME = 3;

    /** Borders that stand out by less than this enclose no line of words. */
    private static final float LEAST_ROW = 8;

    /** The tables that these rules draw, from the top. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> group : groups(rules)) {
            List<Rule> uprights = group.stream().filter(Rule::upright).toList();
            List<Float> xs = distinct(uprights.stream().map(Rule::x1).sorted().toList());
            List<Float> levels =
                    distinct(group.stream().filter(Rule::level).map(Rule::y1).sorted().toList());
            if (xs.size() > 2 && !levels.isEmpty()) {
                grids.add(of(xs, levels, uprights));
            }
        }
        grids.removeIf(grid -> grid.rows() == 0);
        grids.sort((a, b) -> Float.compare(a.ys[0], b.ys[0]));
        return grids;
    }

    /** A row that a page parts has its uprights and no border where the page ends or begins. */
    private static Grid of(List<Float> xs, List<Float> levels, List<Rule> uprights) {
        List<Float> ys = new ArrayList<>(levels);
        float top = uprights.stream().map(Rule::y1).reduce(ys.getFirst(), Math::min);
        if (ys.getFirst() - top > LEAST_ROW) {
            ys.addFirst(top);
        }
        float foot = uprights.stream().map(Rule::y2).reduce(ys.getLast(), Math::max);
        boolean open = foot - ys.getLast() > LEAST_ROW;
        if (open) {
            ys.add(foot);
        }
        return new Grid(values(xs), values(ys), uprights, open);
    }

    /** Rules that touch one another, directly or by others. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> joined = new ArrayList<>(List.of(rule));
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(rule::crosses);
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static List<Float> distinct(List<Float> sorted) {
        List<Float> distinct = new ArrayList<>();
        for (Float each : sorted) {
            if (distinct.isEmpty() || each - distinct.getLast() > SAME) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private static float[] values(List<Float> borders) {
        float[] values = new float[borders.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = borders.get(i);
        }
        return values;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    boolean holds(Glyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        return middle >= xs[0] && middle <= xs[xs.length - 1] && rowOf(glyph) >= 0;
    }

    int rowOf(Glyph glyph) {
        return band(ys, glyph.y() - glyph.size() * 0.3f);
    }

    /** The column; of a cell that spans several, its first. */
    int columnOf(Glyph glyph, int row) {
        int column = Math.max(0, band(xs, glyph.x() + glyph.width() / 2));
        while (column > 0 && !divided(column, row)) {
            column--;
        }
        return column;
    }

    private boolean divided(int column, int row) {
        float middle = (ys[row] + ys[row + 1]) / 2;
        return uprights.stream()
                .anyMatch(rule ->
                        Math.abs(rule.x1() - xs[column]) <= SAME
                                && rule.y1() <= middle
                                && rule.y2() >= middle);
    }

    private static int band(float[] borders, float at) {
        for (int i = 0; i + 1 < borders.length; i++) {
            if (at >= borders[i] && at <= borders[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
