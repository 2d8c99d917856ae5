package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingRules;
import app.resolved.meetings.imports.domain.Bodies;
import app.resolved.meetings.imports.domain.Claims;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.MeetingRow;
import app.resolved.meetings.imports.domain.MeetingRows;
import app.resolved.meetings.imports.domain.Table;
import app.resolved.meetings.imports.domain.Table.Row;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PlanMeetings implements Planning {

    /** Of one committee: at one a day, 27 years. */
    private static final int MOST_MEETINGS = 10_000;

    private final KnownBodies known;
    private final KeepCalendar calendar;
    private final MeetingList meetings;

    PlanMeetings(KnownBodies known, KeepCalendar calendar, MeetingList meetings) {
        this.known = known;
        this.calendar = calendar;
        this.meetings = meetings;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEETINGS;
    }

    @Override
    public Plan plan(Table table) {
        var bodies = known.all();
        var rows =
                new MeetingRows(
                        table.rows(), bodies, id -> meetings.ofCommittee(id, MOST_MEETINGS));
        var claims = new Claims();
        var plan = new Plan();
        for (Row row : table.rows()) {
            plan.row(row, MeetingRow.what(row), () -> fate(row, bodies, rows, claims, plan));
        }
        return plan;
    }

    private Fate fate(Row row, Bodies bodies, MeetingRows rows, Claims claims, Plan plan) {
        var said = MeetingRow.read(row, bodies);
        var id = said.id() == null ? rows.meant(said) : said.id();
        claims.claim(id, row, said.id() == null ? "date" : "id", "meeting");
        var before = calendar.find(id).map(Stored::document);
        said.mustMean(before);
        var schedule = said.schedule(id, before);
        Plan.none(MeetingRules.faultOfCommittee(said.committee(), said.date()), MeetingRow::column);
        var put = Plan.after(MeetingRules.schedule(before, schedule), MeetingRow::column);
        var after = said.command(put, calendar.today()).map(each -> told(put, each)).orElse(put);
        write(said, before, put, after, schedule, plan);
        return Plan.fate(before, after);
    }

    private static Meeting told(Meeting meeting, MeetingCommand command) {
        return Plan.after(MeetingRules.decide(meeting, command), _ -> "status");
    }

    private void write(
            MeetingRow said,
            Optional<Meeting> before,
            Meeting put,
            Meeting after,
            Schedule schedule,
            Plan plan) {
        int line = said.row().line();
        if (before.filter(put::equals).isEmpty()) {
            plan.write(
                    new Write(
                            line,
                            before.toString(),
                            command -> calendar.schedule(schedule, command)));
        }
        if (!after.equals(put)) {
            var next = said.command(put, calendar.today()).orElseThrow();
            plan.write(
                    new Write(
                            line,
                            put.toString(),
                            command -> calendar.carryOut(put.id(), next, command)));
        }
    }
}
