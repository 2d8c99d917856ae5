package app.resolved.meetings.reading.adapters.extraction.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word counts out itself (numbering.xml): what a paragraph of a list shows in
 * front of its text.
 */
final class WordNumbering {

    /**
     * @param text such as "%1.%2", where %n is the count of the nth level
     */
    private record Level(int start, String format, String text) {

        Level startingAt(int other) {
            return new Level(other, format, text);
        }
    }

    private static final int LEVELS = 9;
    private static final Level PLAIN = new Level(1, "decimal", "");

    private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering read(Xml xml) {
        WordNumbering numbering = new WordNumbering();
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                String id = xml.attribute("abstractNumId", "");
                numbering.patterns.put(id, levels(xml));
            } else if (xml.starts("num")) {
                numbering.num(xml);
            }
        }
        return numbering;
    }

    private void num(Xml xml) {
        String id = xml.attribute("numId", "");
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("abstractNumId")) {
                patternOf.put(id, xml.attribute("val", ""));
            } else if (xml.starts("lvlOverride")) {
                override(id, xml.number("ilvl", 0), xml);
            }
        }
    }

    private void override(String id, int at, Xml xml) {
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("startOverride")) {
                Level level = level(id, at).startingAt(xml.number("val", 1));
                overrides.computeIfAbsent(id, _ -> new HashMap<>()).put(at, level);
            } else if (xml.starts("lvl")) {
                overrides.computeIfAbsent(id, _ -> new HashMap<>()).put(at, level(xml));
            }
        }
    }

    private static Map<Integer, Level> levels(Xml xml) {
        Map<Integer, Level> levels = new HashMap<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("lvl")) {
                levels.put(xml.number("ilvl", 0), level(xml));
            }
        }
        return levels;
    }

    private static Level level(Xml xml) {
        int begun = xml.depth();
        int start = 1;
        String format = "decimal";
        String text = "";
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("start")) {
                start = xml.number("val", 1);
            } else if (xml.starts("numFmt")) {
                format = xml.attribute("val", "decimal");
            } else if (xml.starts("lvlText")) {
                text = xml.attribute("val", "");
            }
        }
        return new Level(start, format, text);
    }

    /** What stands in front of the list's next paragraph; empty where nothing does. */
    String next(@Nullable String numId, int at) {
        if (numId == null || numId.equals("0") || at < 0 || at >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(countedAs(numId), _ -> new int[LEVELS]);
        count[at] = count[at] == 0 ? level(numId, at).start() + 1 : count[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return written(numId, at, count);
    }

    /** Lists of one pattern count on, but for those that begin anew. */
    private String countedAs(String numId) {
        return overrides.containsKey(numId) ? "n" + numId : "a" + patternOf.get(numId);
    }

    private Level level(String numId, int at) {
        Level own = overrides.getOrDefault(numId, Map.of()).get(at);
        return own != null
                ? own
                : patterns.getOrDefault(patternOf.getOrDefault(numId, ""), Map.of())
                        .getOrDefault(at, PLAIN);
    }

    private String written(String numId, int at, int[] count) {
        Level level = level(numId, at);
        if (level.format().equals("bullet")) {
            return "\u2022";
        }
        if (level.format().equals("none")) {
            return "";
        }
        String text = level.text();
        for (int i = 0; i <= at; i++) {
            Level each = level(numId, i);
            int number = count[i] == 0 ? each.start() : count[i] - 1;
            text = text.replace("%" + (i + 1), number(each.format(), number));
        }
        return text.strip();
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> Counting.letters(number);
            case "upperLetter" -> Counting.upper(Counting.letters(number));
            case "lowerRoman" -> Counting.roman(number);
            case "upperRoman" -> Counting.upper(Counting.roman(number));
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> String.valueOf(number);
        };
    }
}
