package app.resolved.meetings.imports.adapters.ics;

import app.resolved.meetings.imports.domain.ics.IcsEvent;
import app.resolved.meetings.imports.domain.ics.IcsLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Takes the events out of a calendar's components; alarms and time zones stand within or apart. */
final class EventList {

    /** Calendar, event, alarm: more is no calendar. */
    private static final int DEEPEST = 10;

    private static final int MOST_EVENTS = 10_000;
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private final Deque<String> open = new ArrayDeque<>();
    private final List<IcsEvent> events = new ArrayList<>();
    private final List<IcsLine> properties = new ArrayList<>();
    private boolean begun;
    private boolean cancels;
    private int eventLine;

    void add(IcsLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(component(line), line.line());
            case "END" -> end(component(line), line.line());
            default -> property(line);
        }
    }

    List<IcsEvent> all() {
        if (!open.isEmpty()) {
            throw new NoCalendar(
                    "The file breaks off: END:%s is missing. Export the calendar again."
                            .formatted(open.peek()));
        }
        return events;
    }

    private void begin(String component, int line) {
        if (open.isEmpty() && !component.equals(CALENDAR)) {
            throw new NoCalendar(
                    "Line %d: a calendar file begins with BEGIN:VCALENDAR.".formatted(line));
        }
        if (open.size() == DEEPEST) {
            throw new NoCalendar(
                    "Line %d stands deeper than a calendar nests its parts.".formatted(line));
        }
        open.push(component);
        begun = true;
        if (component.equals(EVENT)) {
            if (events.size() == MOST_EVENTS) {
                throw new NoCalendar(
                        "The calendar has more than 10,000 events: export a shorter time.");
            }
            properties.clear();
            eventLine = line;
        }
    }

    private void end(String component, int line) {
        if (!component.equals(open.peek())) {
            throw new NoCalendar(
                    "Line %d ends a part that does not stand open there.".formatted(line));
        }
        open.pop();
        if (component.equals(EVENT)) {
            events.add(new IcsEvent(eventLine, properties, cancels));
        }
    }

    private void property(IcsLine line) {
        if (!begun) {
            throw new NoCalendar(
                    "Line %d: a calendar file begins with BEGIN:VCALENDAR.".formatted(line.line()));
        }
        if (EVENT.equals(open.peek())) {
            properties.add(line);
        }
        cancels |=
                CALENDAR.equals(open.peek())
                        && line.name().equals("METHOD")
                        && line.text().equalsIgnoreCase("CANCEL");
    }

    private static String component(IcsLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }
}
