package app.resolved.meetings.sheet.domain;

import java.util.ArrayList;
import java.util.List;

/** Cells in quotation marks, as spreadsheets write them: a doubled mark stands for one. */
final class Quoted {

    private static final String BEFORE_A_CELL = "\t,;";

    private Quoted() {}

    /** A cell begins with a quotation mark that the line does not close. */
    static boolean opens(String line) {
        boolean inside = false;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"' && (inside || beginsCell(line, at))) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Cut at the character, but not inside quotation marks. */
    static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < line.length(); at++) {
            char here = line.charAt(at);
            if (here == '"' && inside && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(here);
                at++;
            } else if (here == '"' && (inside || cell.toString().isBlank())) {
                inside = !inside;
            } else if (here == separator && !inside) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static boolean beginsCell(String line, int at) {
        int before = at - 1;
        while (before >= 0 && line.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || BEFORE_A_CELL.indexOf(line.charAt(before)) >= 0;
    }
}
