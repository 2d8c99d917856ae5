package app.resolved.meetings.imports.application;

import app.resolved.meetings.committees.application.SeatMembers;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.meetings.committees.domain.Seating;
import app.resolved.meetings.imports.domain.Bodies;
import app.resolved.meetings.imports.domain.Claims;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.MemberRow;
import app.resolved.meetings.imports.domain.Table;
import app.resolved.meetings.imports.domain.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One write a committee: all its rows or none. */
@Component
class PlanMembers extends TablePlanning {

    private record Seated(int line, Committee seen, List<Seat> seats) {}

    private final KnownBodies known;
    private final SeatMembers seating;

    PlanMembers(Tables tables, KnownBodies known, SeatMembers seating) {
        super(tables);
        this.known = known;
        this.seating = seating;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEMBERS;
    }

    @Override
    Plan plan(Table table, ImportFile file) {
        var bodies = known.all();
        var claims = new Claims();
        var plan = new Plan();
        Map<String, Seated> seated = new LinkedHashMap<>();
        for (Row row : earliestFirst(table.rows())) {
            plan.row(row, MemberRow.what(row), () -> fate(row, bodies, claims, seated));
        }
        seated.forEach((id, each) ->
                plan.write(
                        new Write(
                                id,
                                each.line(),
                                "seat",
                                Optional.of(each.seen()),
                                () -> seating.find(id),
                                command -> seating.seat(id, each.seats(), command))));
        return plan;
    }

    /** So that a term that ends makes room for the next one, in whichever order they come. */
    private static List<Row> earliestFirst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> MemberRow.begins(row, LocalDate.MAX)))
                .toList();
    }

    private static Fate fate(Row row, Bodies bodies, Claims claims, Map<String, Seated> seated) {
        var member = MemberRow.read(row, bodies);
        var committee = bodies.find(member.committeeId()).orElseThrow();
        var seat = member.seat(committee);
        claims.claim(
                committee.id() + "\n" + seat.seatId(),
                row.line(),
                row.get("id").isEmpty() ? "name" : "id",
                "seat");
        boolean isNew =
                committee.seats().stream().noneMatch(each -> each.seatId().equals(seat.seatId()));
        var after = Plan.after(Seating.seat(committee, List.of(seat)), MemberRow::column);
        if (after.equals(committee)) {
            return Fate.UNCHANGED;
        }
        bodies.put(after);
        seated.computeIfAbsent(committee.id(), _ -> begun(row, committee)).seats().add(seat);
        return isNew ? Fate.NEW : Fate.CHANGED;
    }

    private static Seated begun(Row row, Committee committee) {
        return new Seated(row.line(), committee, new ArrayList<>());
    }
}
