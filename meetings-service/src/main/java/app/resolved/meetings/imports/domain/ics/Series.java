package app.resolved.meetings.imports.domain.ics;

import app.resolved.meetings.imports.domain.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a file by what they are about: those that repeat, and the days of a series that an
 * event of its own moves or cancels.
 */
public final class Series {

    private final Map<String, IcsEvent> newest = new HashMap<>();
    private final Map<String, Set<LocalDate>> movedDays = new HashMap<>();

    public Series(List<IcsEvent> events) {
        for (IcsEvent event : events) {
            if (!event.uid().isEmpty()) {
                newest.merge(
                        key(event),
                        event,
                        (one, other) -> other.sequence() > one.sequence() ? other : one);
                event.first("RECURRENCE-ID").ifPresent(line -> noteMoved(event, line));
            }
        }
    }

    /** Whether the file holds a later word about the same: then this one does not count. */
    public boolean isOutdated(IcsEvent event) {
        var other = newest.get(key(event));
        return other != null && other != event && other.sequence() > event.sequence();
    }

    /** What the event says of which days; a day that does not exist is wrong. */
    public List<Occurrence> occurrences(IcsEvent event) {
        var start =
                event.first("DTSTART")
                        .map(IcsTime::read)
                        .orElseThrow(() ->
                                new Wrong("DTSTART", "The event does not say when it begins."));
        var original = event.first("RECURRENCE-ID").map(IcsTime::read).orElse(null);
        if (original != null) {
            var day = original.inLondon().toLocalDate();
            return List.of(occurrence(event, start, uid(event, day)));
        }
        var rule = event.first("RRULE");
        if (rule.isEmpty() && event.all("RDATE").isEmpty()) {
            return List.of(occurrence(event, start, uid(event, null)));
        }
        return repeated(event, start, rule.orElse(null));
    }

    private List<Occurrence> repeated(IcsEvent event, IcsTime start, @Nullable IcsLine rule) {
        var days =
                new ArrayList<>(
                        rule == null ? List.of(start.date()) : Repeating.days(rule, start.date()));
        days.addAll(days(event, "RDATE"));
        days.removeAll(days(event, "EXDATE"));
        var moved = movedDays.getOrDefault(event.uid(), Set.of());
        return days.stream()
                .distinct()
                .sorted()
                .map(start::on)
                .filter(at -> !moved.contains(at.inLondon().toLocalDate()))
                .map(at -> occurrence(event, at, uid(event, at.inLondon().toLocalDate())))
                .toList();
    }

    private static List<LocalDate> days(IcsEvent event, String name) {
        return event.all(name).stream()
                .flatMap(line ->
                        List.of(line.value().split(",")).stream()
                                .map(each -> IcsTime.read(line, each).date()))
                .limit(Repeating.MOST)
                .toList();
    }

    private void noteMoved(IcsEvent event, IcsLine line) {
        try {
            movedDays
                    .computeIfAbsent(event.uid(), _ -> new HashSet<>())
                    .add(IcsTime.read(line).inLondon().toLocalDate());
        } catch (Wrong toldWhenItsTurnComes) {
            // It is read again then.
        }
    }

    private static Occurrence occurrence(IcsEvent event, IcsTime at, @Nullable String uid) {
        var london = at.inLondon();
        return new Occurrence(
                uid,
                london.toLocalDate(),
                at.time() == null ? null : london.toLocalTime(),
                event.isCancelled());
    }

    private static @Nullable String uid(IcsEvent event, @Nullable LocalDate day) {
        if (event.uid().isEmpty()) {
            return null;
        }
        return day == null ? event.uid() : event.uid() + " " + day;
    }

    private static String key(IcsEvent event) {
        return event.uid() + "\n" + event.text("RECURRENCE-ID");
    }
}
