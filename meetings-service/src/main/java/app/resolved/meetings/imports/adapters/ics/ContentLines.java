package app.resolved.meetings.imports.adapters.ics;

import app.resolved.meetings.imports.domain.ics.IcsLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Joins folded lines and takes each apart into name, parameters and value. */
final class ContentLines {

    private static final int LONGEST = 100_000;

    private ContentLines() {}

    static List<IcsLine> of(String text) {
        var found = new ArrayList<IcsLine>();
        var joined = new StringBuilder();
        int begun = 0;
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (begun > 0 && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                joined.append(line, 1, line.length());
            } else {
                add(joined, begun, found);
                joined.setLength(0);
                joined.append(line);
                begun = number;
            }
            if (joined.length() > LONGEST) {
                throw new NoCalendar(
                        "Line %d is longer than any line of a calendar.".formatted(begun));
            }
        }
        add(joined, begun, found);
        return found;
    }

    private static void add(StringBuilder joined, int line, List<IcsLine> found) {
        var text = joined.toString();
        if (!text.isBlank()) {
            found.add(taken(text, line));
        }
    }

    private static IcsLine taken(String text, int line) {
        int colon = unquoted(text, ':', 0);
        if (colon < 1) {
            throw new NoCalendar(
                    "Line %d is no line of a calendar file: expected is a name, a colon and a value."
                            .formatted(line));
        }
        int semicolon = unquoted(text, ';', 0);
        int nameEnds = semicolon >= 0 && semicolon < colon ? semicolon : colon;
        return new IcsLine(
                line,
                text.substring(0, nameEnds).strip(),
                parameters(text.substring(nameEnds, colon)),
                text.substring(colon + 1));
    }

    private static Map<String, String> parameters(String text) {
        var found = new HashMap<String, String>();
        int at = 0;
        while (at < text.length()) {
            int end = unquoted(text, ';', at + 1);
            var pair = text.substring(at + 1, end < 0 ? text.length() : end);
            put(pair, found);
            at = end < 0 ? text.length() : end;
        }
        return found;
    }

    private static void put(String pair, Map<String, String> found) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
            found.put(
                    pair.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    pair.substring(equals + 1).replace("\"", "").strip());
        }
    }

    /** Where the sign stands outside quotation marks; -1 where it does not. */
    private static int unquoted(String text, char sign, int from) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"') {
                quoted = !quoted;
            } else if (each == sign && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
