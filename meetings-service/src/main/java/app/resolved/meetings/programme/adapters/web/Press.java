package app.resolved.meetings.programme.adapters.web;

import app.resolved.webkit.problems.Refused;
import java.util.Arrays;
import java.util.Locale;

/** What a clerk can press on an item; the last part of its address is its name. */
enum Press {
    PLACE("is planned"),
    DONE("is done"),
    DROP("dropped out"),
    RESTORE("is on the programme"),
    ACCEPT("is on the programme"),
    DECLINE("is declined"),
    REFER("is referred"),
    TIE("is tied to its action"),
    UNTIE("is tied to no action any more");

    private final String done;

    Press(String done) {
        this.done = done;
    }

    static Press of(String name) {
        return Arrays.stream(values())
                .filter(press -> press.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** What became of the item, behind its title. */
    String done() {
        return done;
    }
}
