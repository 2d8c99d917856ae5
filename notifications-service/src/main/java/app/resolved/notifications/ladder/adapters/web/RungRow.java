package app.resolved.notifications.ladder.adapters.web;

import app.resolved.notifications.ladder.application.Outlook.Ahead;
import app.resolved.notifications.ladder.domain.Rung;
import java.time.LocalDate;
import java.util.List;

/**
 * A rung with its day, in words.
 *
 * @param passed its moment has come and gone
 */
public record RungRow(LocalDate date, String what, String note, boolean passed) {

    static List<RungRow> of(Ahead ahead) {
        return ahead.rungs().stream()
                .map(it ->
                        new RungRow(
                                it.rung().date(), words(it.rung()), note(it.rung()), it.passed()))
                .toList();
    }

    private static String words(Rung rung) {
        return Rung.inWords(rung.name());
    }

    private static String note(Rung rung) {
        if (rung.escalates()) {
            return "Also on the clerk\u2019s desk, for the line post";
        }
        return rung.atOnce() ? "At once" : "";
    }
}
