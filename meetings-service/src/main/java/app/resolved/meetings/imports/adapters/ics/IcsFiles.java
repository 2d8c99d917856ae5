package app.resolved.meetings.imports.adapters.ics;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.application.Calendars;
import app.resolved.meetings.imports.domain.FileText;
import app.resolved.meetings.imports.domain.ics.IcsEvent;
import app.resolved.meetings.imports.domain.ics.IcsLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calendar files as Outlook, Google and others export them (RFC 5545). */
@Component
class IcsFiles implements Calendars {

    @Override
    public boolean isCalendar(byte[] content) {
        var text = FileText.of(content);
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(50)
                .map(String::strip)
                .anyMatch(line ->
                        line.equalsIgnoreCase("BEGIN:VCALENDAR")
                                || line.equalsIgnoreCase("BEGIN:VEVENT"));
    }

    @Override
    public Answer<List<IcsEvent>> read(byte[] content) {
        try {
            var events = new EventList();
            for (IcsLine line : ContentLines.of(FileText.of(content))) {
                events.add(line);
            }
            var found = events.all();
            return found.isEmpty()
                    ? refused("The calendar holds no event.")
                    : new Answer.Done<>(found);
        } catch (NoCalendar broken) {
            return refused(broken.sentence());
        }
    }

    private static Answer<List<IcsEvent>> refused(String message) {
        return new Answer.Refused<>(new Refusal.Invalid("file", message));
    }
}
