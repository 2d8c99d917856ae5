package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together on the page: a heading, a paragraph, a list's point or a table's row, its
 * broken lines joined.
 *
 * @param marker the number, letter or dash in front
 * @param span without the marker
 * @param text the masked text of the span
 * @param cells the row's cells, each within the span; a single one where there is no table
 * @param apart whether an empty line stands before it
 */
record Block(
        @Nullable Marker marker,
        Span span,
        String text,
        List<Span> cells,
        boolean apart,
        int indent) {

    /** The indent of a name that stands in a column of its own at the right. */
    static final int IN_THE_MARGIN = Integer.MAX_VALUE;

    boolean inTheMargin() {
        return indent == IN_THE_MARGIN;
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    String cell(int i, String masked) {
        return i < cells.size() ? cells.get(i).of(masked).strip() : "";
    }
}
