package app.resolved.meetings.imports.application;

import app.resolved.meetings.committees.application.BodySight;
import app.resolved.meetings.committees.application.DescribeCommittees;
import app.resolved.meetings.committees.domain.AmongOthers;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.imports.domain.Bodies;
import app.resolved.meetings.imports.domain.Claims;
import app.resolved.meetings.imports.domain.CommitteeRows;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Table;
import app.resolved.meetings.imports.domain.Table.Row;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PlanCommittees extends TablePlanning {

    /** They clerk all bodies. */
    private static final BodySight WHO_IMPORTS = new BodySight(true, Set.of());

    private final KnownBodies known;
    private final DescribeCommittees describing;

    PlanCommittees(Tables tables, KnownBodies known, DescribeCommittees describing) {
        super(tables);
        this.known = known;
        this.describing = describing;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMMITTEES;
    }

    @Override
    Plan plan(Table table, ImportFile file) {
        var bodies = known.all();
        var claims = new Claims();
        var plan = new Plan();
        for (Row row : CommitteeRows.parentsFirst(table.rows())) {
            plan.row(row, CommitteeRows.what(row), () -> fate(row, bodies, claims, plan));
        }
        return plan;
    }

    private Fate fate(Row row, Bodies bodies, Claims claims, Plan plan) {
        var given = CommitteeRows.read(row, bodies);
        claims.claim(given.id(), row.line(), row.get("id").isEmpty() ? "code" : "id", "committee");
        var before = bodies.find(given.id());
        var after = Plan.after(Committee.decide(before, given), CommitteeRows::column);
        Plan.none(AmongOthers.fault(given, bodies), CommitteeRows::column);
        bodies.put(after);
        var fate = Plan.fate(before, after);
        if (fate != Fate.UNCHANGED) {
            plan.write(
                    new Write(
                            given.id(),
                            row.line(),
                            "describe",
                            before,
                            () -> describing.find(given.id()),
                            command -> describing.describe(given, WHO_IMPORTS, command)));
        }
        return fate;
    }
}
