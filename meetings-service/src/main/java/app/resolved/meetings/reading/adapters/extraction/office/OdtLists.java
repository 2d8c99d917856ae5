package app.resolved.meetings.reading.adapters.extraction.office;

import java.util.HashMap;
import java.util.Map;

/** How the lists of an ODT number their points (styles.xml and content.xml). */
final class OdtLists {

    /**
     * @param format "1", "a", "A", "i", "I", or empty for none
     * @param shown how many levels the number shows
     */
    record Level(String format, String prefix, String suffix, int start, int shown) {}

    private static final Level NONE = new Level("", "", "", 1, 1);
    private static final Level BULLET = new Level("\u2022", "", "", 1, 1);
    private static final String OUTLINE = "(outline)";

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

    /** Takes up the style that begins here, if it is one of a list. */
    boolean take(Xml xml) {
        if (!xml.starts("list-style") && !xml.starts("outline-style")) {
            return false;
        }
        boolean outline = xml.starts("outline-style");
        Map<Integer, Level> levels = new HashMap<>();
        styles.put(outline ? OUTLINE : xml.attribute("name", ""), levels);
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts() && xml.name().contains("level-style")) {
                levels.put(xml.number("level", 1), level(xml));
            }
        }
        return true;
    }

    private static Level level(Xml xml) {
        if (xml.name().endsWith("bullet") || xml.name().endsWith("image")) {
            return BULLET;
        }
        return new Level(
                xml.attribute("num-format", ""),
                xml.attribute("num-prefix", ""),
                xml.attribute("num-suffix", ""),
                xml.number("start-value", 1),
                Math.max(1, xml.number("display-levels", 1)));
    }

    Level of(String style, int level) {
        return styles.getOrDefault(style, Map.of()).getOrDefault(level, NONE);
    }

    Level ofHeading(int level) {
        return of(OUTLINE, level);
    }

    /**
     * What stands in front of a point.
     *
     * @param counts of the levels, this one's last
     */
    static String number(Level level, int[] counts, int depth) {
        if (level.format().isEmpty() || level.format().equals("\u2022")) {
            return level.format();
        }
        StringBuilder number = new StringBuilder(level.prefix());
        for (int i = Math.max(1, depth - level.shown() + 1); i <= depth; i++) {
            number.append(one(level.format(), counts[i])).append(i < depth ? "." : "");
        }
        return number.append(level.suffix()).toString().strip();
    }

    private static String one(String format, int number) {
        return switch (format) {
            case "a" -> Counting.letters(number);
            case "A" -> Counting.upper(Counting.letters(number));
            case "i" -> Counting.roman(number);
            case "I" -> Counting.upper(Counting.roman(number));
            default -> String.valueOf(number);
        };
    }
}
