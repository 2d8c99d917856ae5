package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of a table, or a line with a margin, at tabs, bars and wide gaps. */
final class Cells {

    private static final int WIDE = 4;

    private Cells() {}

    static List<Span> of(String masked, Line line) {
        return of(masked, new Span(line.start(), line.end()));
    }

    static List<Span> of(String masked, Span span) {
        List<Span> cells = new ArrayList<>();
        int start = span.start();
        int at = span.start();
        while (at < span.end()) {
            int gap = gapAt(masked, at, span.end());
            if (gap > 0) {
                add(cells, masked, start, at);
                at += gap;
                start = at;
            } else {
                at++;
            }
        }
        add(cells, masked, start, span.end());
        return cells;
    }

    private static int gapAt(String masked, int at, int end) {
        int to = at;
        boolean edge = false;
        while (to < end && isGap(masked.charAt(to))) {
            edge |= masked.charAt(to) == '\t' || masked.charAt(to) == '|';
            to++;
        }
        return edge || to - at >= WIDE ? to - at : 0;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '|';
    }

    private static void add(List<Span> cells, String masked, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(masked.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(masked.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            cells.add(new Span(from, to));
        }
    }
}
