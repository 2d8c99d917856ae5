package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Bodies;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Cancelled: Scrutiny Committee - Guildhall": whose meeting it is, and whether it is off. */
final class EventTitle {

    private static final Pattern BREAK = Pattern.compile("\\s[-\u2013\u2014]\\s|[:(|,]");
    private static final Pattern OFF = Pattern.compile("(?i)cancell?ed");
    private static final Pattern MEETING = Pattern.compile("(?i)^meeting of (?:the )?");

    private final String title;
    private final List<String> parts;
    private final Bodies bodies;

    EventTitle(String title, Bodies bodies) {
        this.title = Given.line(title);
        this.parts = BREAK.splitAsStream(this.title).map(String::strip).toList();
        this.bodies = bodies;
    }

    Optional<Committee> committee() {
        return Stream.concat(Stream.of(title), parts.stream())
                .map(part -> MEETING.matcher(part).replaceFirst(""))
                .map(part -> part.replaceAll("[).]+$", "").strip())
                .filter(part -> !part.isEmpty())
                .flatMap(part -> bodies.called(part).stream())
                .findFirst();
    }

    boolean cancelled() {
        return !parts.isEmpty() && OFF.matcher(parts.getFirst()).matches();
    }
}
