package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a page has a column of a few words at its right, such as who is to act: they are written as
 * far to the right as they stand, so that it can be told from the words beneath its head.
 */
record RightMargin(float left, float right) {

    private static final float FROM = 0.6f;
    private static final int LONGEST = 30;

    /** The width of most letters, by the size of their type. */
    private static final float LETTER = 0.5f;

    static RightMargin of(Page page) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Page.Piece piece : page.pieces()) {
            if (piece instanceof Page.TextLine(PageLine line)) {
                left = Math.min(left, line.x());
                right = Math.max(right, line.end());
            }
        }
        return new RightMargin(left, right);
    }

    /** A line with what stands in the margin set off by spaces. */
    String text(PageLine line) {
        Segment last = line.segments().getLast();
        if (last.x() - left < FROM * (right - left) || last.text().length() > LONGEST) {
            return line.text();
        }
        String before = before(line.segments());
        int column = Math.round((last.x() - left) / (LETTER * line.size()));
        return before + " ".repeat(Math.max(0, column - before.length())) + last.text();
    }

    private static String before(List<Segment> segments) {
        return segments.subList(0, segments.size() - 1).stream()
                .map(segment -> segment.text() + "\t")
                .collect(Collectors.joining());
    }
}
