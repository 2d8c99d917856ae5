package app.resolved.meetings.imports;

import java.util.ArrayList;
import java.util.List;

/** A calendar as councils publish it, with the events that a test needs. */
final class CalendarFile {

    private CalendarFile() {}

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    static String event(String uid, String start, String... more) {
        var lines = new ArrayList<>(List.of("BEGIN:VEVENT", "UID:" + uid, "DTSTART:" + start));
        lines.addAll(List.of(more));
        if (lines.stream().noneMatch(each -> each.startsWith("SUMMARY"))) {
            lines.add("SUMMARY:A meeting\r\n  in two lines");
        }
        lines.add("END:VEVENT");
        return String.join("\r\n", lines) + "\r\n";
    }
}
