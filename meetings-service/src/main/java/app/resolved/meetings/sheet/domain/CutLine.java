package app.resolved.meetings.sheet.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a pasted list, cut into cells as the list is, or, where that leaves it whole, as its
 * own words allow: lists are pasted together from a spreadsheet, a mail and a note.
 *
 * @param by what stands between its cells
 * @param columns what its cells hold
 */
record CutLine(PastedLine line, Separator by, List<String> cells, Columns columns) {

    /** Without the heading, where there is one. */
    static List<CutLine> all(List<PastedLine> lines) {
        var ofTheList = Separator.of(lines);
        var columns = Columns.of(alike(lines, ofTheList));
        var cut = new ArrayList<CutLine>();
        boolean named = false;
        for (var line : lines) {
            var own = ownCells(line, ofTheList);
            if (!own.isEmpty()) {
                cut.add(
                        new CutLine(
                                line, Separator.of(List.of(line)), own, Columns.of(List.of(own))));
            } else if (columns.heading() && !named) {
                named = true;
            } else {
                cut.add(new CutLine(line, ofTheList, ofTheList.cells(line.text()), columns));
            }
        }
        return cut;
    }

    /** The headings of columns that no row holds, as they were pasted. */
    static List<String> leftOut(List<PastedLine> lines) {
        var ofTheList = Separator.of(lines);
        var alike = alike(lines, ofTheList);
        return Columns.of(alike).leftOut(alike);
    }

    RowWords row() {
        return columns.row(cells);
    }

    /** How many cells have no column. */
    int surplus() {
        return columns.surplus(cells);
    }

    private static List<List<String>> alike(List<PastedLine> lines, Separator ofTheList) {
        return lines.stream()
                .filter(line -> ownCells(line, ofTheList).isEmpty())
                .map(line -> ofTheList.cells(line.text()))
                .toList();
    }

    /** Empty where it is cut as the list is: one that names somebody is no part of a sentence. */
    private static List<String> ownCells(PastedLine line, Separator ofTheList) {
        if (line.unclosed() || ofTheList.cells(line.text()).size() > 1) {
            return List.of();
        }
        return Stream.of(Separator.of(List.of(line)).cells(line.text()))
                .filter(cells -> cells.size() > 1 && cells.stream().anyMatch(Looks::likeWho))
                .findFirst()
                .orElse(List.of());
    }
}
