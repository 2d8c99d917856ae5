package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as its borders draw it.
 *
 * @param xs borders of its columns, from the left
 * @param ys borders of its rows, from the top
 */
record Grid(float[] xs, float[] ys, List<Rule> uprights) {

    private static final float SAME = 3;

    /** The tables that these rules draw, from the top. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> group : groups(rules)) {
            List<Rule> uprights = group.stream().filter(Rule::upright).toList();
            float[] xs = distinct(uprights.stream().map(Rule::x1).sorted().toList());
            float[] ys =
                    distinct(group.stream().filter(Rule::level).map(Rule::y1).sorted().toList());
            if (xs.length > 2 && ys.length > 1) {
                grids.add(new Grid(xs, ys, uprights));
            }
        }
        grids.sort((a, b) -> Float.compare(a.ys[0], b.ys[0]));
        return grids;
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

    private static float[] distinct(List<Float> sorted) {
        List<Float> distinct = new ArrayList<>();
        for (Float each : sorted) {
            if (distinct.isEmpty() || each - distinct.getLast() > SAME) {
                distinct.add(each);
            }
        }
        float[] values = new float[distinct.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = distinct.get(i);
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
