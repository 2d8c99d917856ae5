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
            if (masked.charAt(at) == '\n') {
                at = afterIndent(masked, at + 1, span.end());
            } else if (gap > 0) {
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

    /**
     * The same, with the empty cells between two bars: else what follows slips to the left.
     *
     * @param framed whether a bar opens each row of the table; where none does, a cell that is
     *     empty stands before the bar that a row begins with
     */
    static List<Span> withEmpty(String masked, Span span, boolean framed) {
        if (!span.of(masked).contains("|")) {
            return of(masked, span);
        }
        List<Span> cells = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || masked.charAt(at) == '|') {
                boolean edge =
                        framed && cells.isEmpty() && blank(masked, span.start(), at)
                                || at == span.end();
                if (!edge || !blank(masked, start, at)) {
                    cells.add(stripped(masked, start, at));
                }
                start = at + 1;
            }
        }
        return cells;
    }

    /** What a broken line is indented by parts no cells. */
    private static int afterIndent(String masked, int start, int end) {
        int at = start;
        while (at < end && (masked.charAt(at) == ' ' || masked.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean blank(String masked, int start, int end) {
        return masked.substring(start, end).isBlank();
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
        Span cell = stripped(masked, start, end);
        if (cell.length() > 0) {
            cells.add(cell);
        }
    }

    private static Span stripped(String masked, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(masked.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(masked.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
