package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.text.Line;
import java.util.List;

/** The width at which a text's lines were broken; without limit where a paragraph is a line. */
final class LineWidth {

    private static final int WIDEST = 140;
    private static final double FULL = 0.95;
    private static final int SLACK = 8;

    private LineWidth() {}

    /** Without the name in the margin. */
    private static int written(String text) {
        int gap = text.indexOf("    ");
        return gap < 0 ? text.length() : gap;
    }

    static int of(List<Line> lines) {
        int[] lengths =
                lines.stream()
                        .filter(line -> !line.blank())
                        .mapToInt(line -> line.indent() + written(line.text()))
                        .sorted()
                        .toArray();
        if (lengths.length == 0) {
            return Integer.MAX_VALUE;
        }
        int full = lengths[(int) ((lengths.length - 1) * FULL)];
        return full > WIDEST ? Integer.MAX_VALUE : full - SLACK;
    }
}
