package app.resolved.meetings.imports.domain.ics;

import java.util.Locale;
import java.util.Map;

/**
 * One property of a calendar file (RFC 5545, section 3.1), its folded lines joined.
 *
 * @param line where it begins in the file, from 1
 * @param name in capitals, such as "DTSTART"
 * @param parameters by their names in capitals, without quotation marks
 * @param value as it stands in the file
 */
public record IcsLine(int line, String name, Map<String, String> parameters, String value) {

    public IcsLine {
        name = name.toUpperCase(Locale.ROOT);
        parameters = Map.copyOf(parameters);
    }

    /** "" where the file does not give it. */
    public String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The value of a text, what was escaped put back (section 3.3.11). */
    public String text() {
        var text = new StringBuilder();
        boolean escaped = false;
        for (char each : value.toCharArray()) {
            if (escaped) {
                text.append(each == 'n' || each == 'N' ? ' ' : each);
                escaped = false;
            } else if (each == '\\') {
                escaped = true;
            } else {
                text.append(each);
            }
        }
        return text.toString().strip();
    }
}
