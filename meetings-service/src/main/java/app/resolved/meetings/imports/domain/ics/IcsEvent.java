package app.resolved.meetings.imports.domain.ics;

import java.util.List;
import java.util.Optional;

/**
 * An event of a calendar file.
 *
 * @param line where it begins in the file, from 1
 * @param cancelled whether the file as a whole cancels what it holds
 */
public record IcsEvent(int line, List<IcsLine> properties, boolean cancelled) {

    private static final int LONGEST_UID = 255;

    public IcsEvent {
        properties = List.copyOf(properties);
    }

    public Optional<IcsLine> first(String name) {
        return properties.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public List<IcsLine> all(String name) {
        return properties.stream().filter(each -> each.name().equals(name)).toList();
    }

    /** "" where the file does not give it. */
    public String text(String name) {
        return first(name).map(IcsLine::text).orElse("");
    }

    /** "" where it has none that can be kept. */
    String uid() {
        var uid = text("UID");
        return uid.length() <= LONGEST_UID ? uid : "";
    }

    boolean isCancelled() {
        return cancelled || text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /** Of two that say the same event, the higher counts (RFC 5545, section 3.8.7.4). */
    int sequence() {
        var typed = text("SEQUENCE");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
