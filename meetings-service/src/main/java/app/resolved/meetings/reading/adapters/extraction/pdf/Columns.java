package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of two columns of prose one after the other: what runs across both ends a stretch
 * of columns. A list or a table whose lines do not fill their column is left as it is.
 */
final class Columns {

    private static final int FEWEST = 8;
    private static final double FULL = 0.7;
    private static final double CROSSING = 0.25;
    private static final float STEP = 3;

    private Columns() {}

    static List<PageLine> inOrder(List<PageLine> lines) {
        if (lines.size() < FEWEST) {
            return lines;
        }
        float gutter = gutter(lines);
        return gutter < 0 ? lines : reordered(lines, gutter);
    }

    private static float gutter(List<PageLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PageLine line : lines) {
            left = Math.min(left, line.x());
            right = Math.max(right, line.end());
        }
        float best = -1;
        int fewest = Integer.MAX_VALUE;
        for (float at = left + (right - left) * 0.35f;
                at < left + (right - left) * 0.65f;
                at += STEP) {
            int crossing = crossing(lines, at, left, right);
            if (crossing < fewest) {
                best = at;
                fewest = crossing;
            }
        }
        return best;
    }

    /** How many lines run across; many where it does not divide columns of prose at all. */
    private static int crossing(List<PageLine> lines, float at, float left, float right) {
        List<Float> before = new ArrayList<>();
        List<Float> after = new ArrayList<>();
        int crossing = 0;
        for (PageLine line : lines) {
            for (Segment segment : line.segments()) {
                if (segment.end() <= at) {
                    before.add(segment.width());
                } else if (segment.x() >= at) {
                    after.add(segment.width());
                } else {
                    crossing++;
                }
            }
        }
        boolean divides =
                before.size() >= FEWEST
                        && after.size() >= FEWEST
                        && crossing <= CROSSING * before.size()
                        && full(before, at - left)
                        && full(after, right - at);
        return divides ? crossing : Integer.MAX_VALUE;
    }

    private static boolean full(List<Float> widths, float column) {
        List<Float> sorted = widths.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) > FULL * column;
    }

    private static List<PageLine> reordered(List<PageLine> lines, float gutter) {
        List<PageLine> ordered = new ArrayList<>();
        List<PageLine> second = new ArrayList<>();
        for (PageLine line : lines) {
            List<Segment> left = new ArrayList<>();
            List<Segment> right = new ArrayList<>();
            boolean across = false;
            for (Segment segment : line.segments()) {
                across |= segment.x() < gutter && segment.end() > gutter;
                (segment.x() < gutter ? left : right).add(segment);
            }
            if (across) {
                ordered.addAll(second);
                second.clear();
                ordered.add(line);
                continue;
            }
            if (!left.isEmpty()) {
                ordered.add(line.with(left));
            }
            if (!right.isEmpty()) {
                second.add(line.with(right));
            }
        }
        ordered.addAll(second);
        return ordered;
    }
}
