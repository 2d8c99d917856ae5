package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number or a bullet that stands by itself above the words that it numbers, as it does where a
 * page was copied: "12." or "(a)", and "Any other business" a line or two below. Must not catch the
 * number of a page or a year that ends a sentence.
 */
final class NumberAlone {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{1,3}[.):]|\\(\\d{1,3}\\)|\\d{1,3}/\\d{2,4}\\.?|(?:I{1,3}|IV|VI{0,3}|IX|X)[.)]");
    private static final Pattern LETTER =
            Pattern.compile("\\(?(?:[a-z]|[ivx]{1,5})[.)]|[\u2022\u00B7\u25AA\uF0B7]");
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?]");
    private static final int FAR = 4;

    private NumberAlone() {}

    /** The lines, each such number at the head of the line that it numbers. */
    static List<Line> joined(String masked, List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int words = isOne(lines, i) ? wordsBelow(lines, i) : i;
            Line line = lines.get(i);
            joined.add(words == i ? line : through(masked, line, lines.get(words)));
            i = words;
        }
        return joined;
    }

    private static boolean isOne(List<Line> lines, int at) {
        String text = lines.get(at).text();
        Line before = at == 0 ? null : lines.get(at - 1);
        return LETTER.matcher(text).matches()
                || NUMBER.matcher(text).matches()
                        && (before == null
                                || before.blank()
                                || ENDED.matcher(before.text()).matches());
    }

    /** Where they stand; the number's own place where there are none. */
    private static int wordsBelow(List<Line> lines, int number) {
        for (int i = number + 1; i < Math.min(lines.size(), number + FAR); i++) {
            String text = lines.get(i).text();
            if (!text.isEmpty()) {
                boolean words = Character.isLetter(text.charAt(0)) && Marker.at(text) == null;
                return words ? i : number;
            }
        }
        return number;
    }

    private static Line through(String masked, Line number, Line words) {
        String text = masked.substring(number.start(), words.end());
        return new Line(number.start(), number.indent(), text);
    }
}
