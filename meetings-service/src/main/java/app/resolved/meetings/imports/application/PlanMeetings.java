package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.MeetingLine;
import app.resolved.meetings.imports.domain.Table;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PlanMeetings extends TablePlanning {

    private final KnownBodies known;
    private final MeetingPlanning planning;

    PlanMeetings(Tables tables, KnownBodies known, MeetingPlanning planning) {
        super(tables);
        this.known = known;
        this.planning = planning;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEETINGS;
    }

    @Override
    Plan plan(Table table, ImportFile file) {
        var bodies = known.all();
        return planning.plan(
                table.rows().stream()
                        .map(row -> MeetingLine.of(row, bodies, Optional.empty()))
                        .toList());
    }
}
