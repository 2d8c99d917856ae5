package app.resolved.meetings.imports.application;

import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingRules;
import app.resolved.meetings.imports.domain.MeetingRow;
import java.util.Optional;

/** What is said to one meeting, one after the other; what changes nothing is not said. */
final class MeetingSteps {

    private final String id;
    private final int line;
    private final KeepCalendar calendar;
    private final Plan plan;
    private Optional<Meeting> now;

    MeetingSteps(String id, int line, Optional<Meeting> before, KeepCalendar calendar, Plan plan) {
        this.id = id;
        this.line = line;
        this.now = before;
        this.calendar = calendar;
        this.plan = plan;
    }

    Optional<Meeting> after() {
        return now;
    }

    void schedule(Schedule given) {
        var next = Plan.after(MeetingRules.schedule(now, given), MeetingRow::column);
        step("schedule", next, command -> calendar.schedule(given, command));
    }

    void carryOut(MeetingCommand said) {
        var column = said instanceof MeetingCommand.KnowAs ? "id" : "status";
        var next = Plan.after(MeetingRules.decide(now.orElseThrow(), said), _ -> column);
        step(
                said.getClass().getSimpleName(),
                next,
                command -> calendar.carryOut(id, said, command));
    }

    private void step(String name, Meeting next, Write.Press press) {
        if (now.filter(next::equals).isEmpty()) {
            plan.write(new Write(id, line, name, now, () -> calendar.find(id), press));
            now = Optional.of(next);
        }
    }
}
