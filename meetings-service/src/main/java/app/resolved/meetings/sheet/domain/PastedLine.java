package app.resolved.meetings.sheet.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a pasted list; one whose cell is in quotation marks may run over several.
 *
 * @param number of its first line as pasted, from 1
 * @param unclosed it opens a quotation mark that is never closed
 */
record PastedLine(int number, String text, boolean unclosed) {

    static List<PastedLine> all(String text) {
        var lines = text.lines().toList();
        var found = new ArrayList<PastedLine>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            int end = at;
            while (Quoted.opens(line) && end + 1 < lines.size()) {
                line = line + "\n" + lines.get(++end);
            }
            if (Quoted.opens(line)) {
                found.add(new PastedLine(at + 1, lines.get(at), true));
            } else {
                if (!line.isBlank()) {
                    found.add(new PastedLine(at + 1, line, false));
                }
                at = end;
            }
        }
        return found;
    }
}
