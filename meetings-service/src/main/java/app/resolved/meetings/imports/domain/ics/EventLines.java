package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Bodies;
import app.resolved.meetings.imports.domain.MeetingLine;
import app.resolved.meetings.imports.domain.MeetingRow;
import app.resolved.meetings.imports.domain.MeetingRow.Standing;
import app.resolved.meetings.imports.domain.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dates of a calendar file as lines about meetings, a line for each day of a series. */
public final class EventLines {

    private final Series series;
    private final List<IcsEvent> events;
    private final Bodies bodies;
    private final @Nullable Committee chosen;

    /**
     * @param chosen whose dates they are; null where each event's title says it
     */
    public EventLines(List<IcsEvent> events, Bodies bodies, @Nullable Committee chosen) {
        this.series = new Series(events);
        this.events = events;
        this.bodies = bodies;
        this.chosen = chosen;
    }

    public List<MeetingLine> all() {
        var lines = new ArrayList<MeetingLine>();
        events.forEach(event -> add(event, lines));
        return lines;
    }

    private void add(IcsEvent event, List<MeetingLine> lines) {
        var title = new EventTitle(event.text("SUMMARY"), bodies);
        if (chosen == null && title.committee().isEmpty()) {
            lines.add(leftOut(event, "Its title names no committee of yours."));
        } else if (series.isOutdated(event)) {
            lines.add(leftOut(event, "The file has a later version of this event."));
        } else {
            addDays(event, title, lines);
        }
    }

    private void addDays(IcsEvent event, EventTitle title, List<MeetingLine> lines) {
        try {
            var committee = committee(title);
            for (Occurrence each : series.occurrences(event)) {
                lines.add(
                        line(
                                event,
                                event.text("SUMMARY") + ", " + each.when(),
                                () -> row(event, committee, each, title)));
            }
        } catch (Wrong wrong) {
            lines.add(
                    line(
                            event,
                            event.text("SUMMARY"),
                            () -> {
                                throw wrong;
                            }));
        }
    }

    private Committee committee(EventTitle title) {
        var named = title.committee();
        if (chosen == null) {
            return named.orElseThrow();
        }
        if (named.isPresent() && !named.get().equals(chosen)) {
            throw new Wrong(
                    "SUMMARY",
                    "The title names another committee, %s: take the event away, or let the titles"
                                    .formatted(named.get().name())
                            + " say whose meetings they are.");
        }
        return chosen;
    }

    private static MeetingRow row(
            IcsEvent event, Committee committee, Occurrence day, EventTitle title) {
        boolean cancelled = day.cancelled() || title.cancelled();
        return new MeetingRow(
                event.line(),
                committee,
                day.date(),
                day.time(),
                Given.lineOrNull(event.text("LOCATION")),
                cancelled ? Standing.CANCELLED : null,
                null,
                day.uid());
    }

    private static MeetingLine leftOut(IcsEvent event, String why) {
        var what = Given.line(event.text("SUMMARY") + ", " + event.text("DTSTART"));
        return new MeetingLine(
                event.line(),
                shortened(what),
                why,
                () -> {
                    throw new Wrong("SUMMARY", why);
                },
                EventLines::column);
    }

    private static MeetingLine line(IcsEvent event, String what, Supplier<MeetingRow> reading) {
        return new MeetingLine(
                event.line(), shortened(Given.line(what)), null, reading, EventLines::column);
    }

    private static String shortened(String what) {
        return what.length() <= 200 ? what : what.substring(0, 200) + "\u2026";
    }

    private static String column(String column) {
        return switch (column) {
            case "date", "time" -> "DTSTART";
            case "place" -> "LOCATION";
            case "status" -> "STATUS";
            case "id" -> "UID";
            case "committee" -> "SUMMARY";
            default -> column;
        };
    }
}
