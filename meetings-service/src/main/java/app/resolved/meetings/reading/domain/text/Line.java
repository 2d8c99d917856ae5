package app.resolved.meetings.reading.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the masked text, without the white space around it.
 *
 * @param start where its first character stands in the text
 * @param indent columns of white space before it
 */
public record Line(int start, int indent, String text) {

    public int end() {
        return start + text.length();
    }

    public boolean blank() {
        return text.isEmpty();
    }

    public static List<Line> linesOf(String masked) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= masked.length()) {
            int end = masked.indexOf('\n', start);
            if (end < 0) {
                end = masked.length();
            }
            lines.add(trimmed(masked, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static Line trimmed(String masked, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Character.isWhitespace(masked.charAt(start))) {
            indent += masked.charAt(start) == '\t' ? 8 : 1;
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(masked.charAt(end - 1))) {
            end--;
        }
        return new Line(start, indent, masked.substring(start, end));
    }
}
