package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingRules;
import app.resolved.meetings.imports.application.Plan.Decided;
import app.resolved.meetings.imports.domain.Claims;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.GoneFromSeries;
import app.resolved.meetings.imports.domain.MeetingLine;
import app.resolved.meetings.imports.domain.MeetingRow;
import app.resolved.meetings.imports.domain.MeetingRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides what becomes of each meeting that a file speaks of, whatever its form. */
@Component
class MeetingPlanning {

    /** Of one committee: at one a day, 27 years. */
    private static final int MOST_MEETINGS = 10_000;

    private final KeepCalendar calendar;
    private final MeetingList meetings;

    MeetingPlanning(KeepCalendar calendar, MeetingList meetings) {
        this.calendar = calendar;
        this.meetings = meetings;
    }

    Plan plan(List<MeetingLine> lines) {
        var rows = new MeetingRows(lines, id -> meetings.ofCommittee(id, MOST_MEETINGS));
        var claims = new Claims();
        var plan = new Plan();
        var said = new ArrayList<MeetingRow>();
        for (MeetingLine line : lines) {
            plan.line(
                    line.line(),
                    line.what(),
                    () ->
                            line.leftOut() == null
                                    ? decided(read(line, said), rows, claims, plan)
                                    : new Decided(Fate.LEFT_OUT, line.leftOut()),
                    line.column());
        }
        new GoneFromSeries(said)
                .among(rows::of, calendar.today())
                .forEach(gone -> plan.tell(MeetingFate.of(gone)));
        return plan;
    }

    private static MeetingRow read(MeetingLine line, List<MeetingRow> said) {
        var row = line.reading().get();
        said.add(row);
        return row;
    }

    private Decided decided(MeetingRow said, MeetingRows rows, Claims claims, Plan plan) {
        var id = said.id() == null ? rows.meant(said) : said.id();
        claims.claim(id, said.line(), said.id() == null ? "date" : "id", "meeting");
        var stored = calendar.find(id).map(Stored::document);
        if (said.cancelsNothing(stored)) {
            return new Decided(
                    Fate.LEFT_OUT, "It is cancelled, and was never in the calendar here.");
        }
        said.mustMean(stored);
        var schedule = said.schedule(id, stored);
        Plan.none(
                MeetingRules.faultOfCommittee(said.committee(), schedule.date()),
                MeetingRow::column);
        var steps = new MeetingSteps(id, said.line(), stored, calendar, plan);
        steps.schedule(schedule);
        if (said.uid() != null) {
            steps.carryOut(new MeetingCommand.KnowAs(said.uid()));
        }
        steps.after()
                .flatMap(meeting -> said.command(meeting, calendar.today()))
                .ifPresent(steps::carryOut);
        return MeetingFate.of(stored, steps.after().orElseThrow(), said);
    }
}
