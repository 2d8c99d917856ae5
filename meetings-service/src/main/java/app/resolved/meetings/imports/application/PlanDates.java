package app.resolved.meetings.imports.application;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Bodies;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.MeetingLine;
import app.resolved.meetings.imports.domain.Table;
import app.resolved.meetings.imports.domain.ics.EventLines;
import app.resolved.meetings.imports.domain.ics.IcsEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates of a body's meetings, from CSV or from a calendar file. */
@Component
class PlanDates extends TablePlanning {

    private final Calendars calendars;
    private final KnownBodies known;
    private final MeetingPlanning planning;

    PlanDates(Tables tables, Calendars calendars, KnownBodies known, MeetingPlanning planning) {
        super(tables);
        this.calendars = calendars;
        this.known = known;
        this.planning = planning;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DATES;
    }

    @Override
    public Answer<Plan> plan(ImportFile file) {
        if (file.committeeId() != null && chosen(file).isEmpty()) {
            return new Answer.Refused<>(
                    new Refusal.Invalid("committeeId", "Choose a committee that is listed."));
        }
        return calendars.isCalendar(file.content())
                ? calendars.read(file.content()).then(events -> plan(events, file))
                : super.plan(file);
    }

    @Override
    Plan plan(Table table, ImportFile file) {
        var bodies = bodies(file);
        var chosen = chosen(file);
        return planning.plan(
                table.rows().stream().map(row -> MeetingLine.of(row, bodies, chosen)).toList());
    }

    private Answer<Plan> plan(List<IcsEvent> events, ImportFile file) {
        var lines = new EventLines(events, bodies(file), chosen(file).orElse(null)).all();
        return lines.size() > Table.MOST_ROWS
                ? new Answer.Refused<>(
                        new Refusal.Invalid(
                                "file",
                                "The calendar has more than 10,000 dates: export a shorter time."))
                : new Answer.Done<>(planning.plan(lines));
    }

    private Optional<Committee> chosen(ImportFile file) {
        return Optional.ofNullable(file.committeeId()).flatMap(bodies(file)::find);
    }

    private Bodies bodies(ImportFile file) {
        return known.of(file::isTheirs);
    }
}
