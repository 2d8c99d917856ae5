package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.webkit.layout.Dates;
import java.time.LocalDate;

/**
 * That an import left something to look at.
 *
 * @param text such as "An import of committees left 2 rows for you to look at"
 * @param on its day, in Europe/London
 */
record LeftNotice(String address, String text, LocalDate on) {

    static LeftNotice of(Leftover leftover) {
        var noun = leftover.kind() == ImportKind.DATES ? "date" : "row";
        return new LeftNotice(
                "/imports/left/" + leftover.id(),
                "An import of %s left %s for you to look at"
                        .formatted(
                                leftover.kind().word(),
                                FateRow.counted(leftover.rows().size(), noun)),
                LocalDate.ofInstant(leftover.begunAt(), Dates.LONDON));
    }
}
