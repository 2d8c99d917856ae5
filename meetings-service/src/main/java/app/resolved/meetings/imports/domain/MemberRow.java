package app.resolved.meetings.imports.domain;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Table.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row about who sits on a committee. An empty cell leaves what is there.
 *
 * @param seatId as the file gives it; null where it does not
 */
public record MemberRow(
        Row row,
        String committeeId,
        String name,
        SeatRole role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String seatId) {

    public static String what(Row row) {
        return Given.line(row.get("name") + ", " + row.get("committee"));
    }

    public static MemberRow read(Row row, Bodies bodies) {
        return new MemberRow(
                row,
                bodies.meant(row, "committee").id(),
                Given.line(Cells.needed(row, "name", "Councillor N Achebe")),
                Cells.word(row, "role", SeatRole.class, SeatRole.MEMBER),
                Cells.day(row, "from"),
                Cells.date(row, "until"),
                row.has("id") ? row.get("id") : null);
    }

    /** The first day of the term; the other where the row has none that can be read. */
    public static LocalDate begins(Row row, LocalDate otherwise) {
        try {
            return Cells.day(row, "from");
        } catch (Wrong toldWhenItsTurnComes) {
            return otherwise;
        }
    }

    /** The seat as the row has it, over what the committee has of it. */
    public Seat seat(Committee committee) {
        var before = committee.seats().stream().filter(this::isAbout).findFirst();
        return new Seat(
                before.map(Seat::seatId).orElseGet(this::newId),
                row.has("role") ? role : before.map(Seat::role).orElse(role),
                name,
                row.has("person") ? row.get("person") : kept(before.map(Seat::personId)),
                row.has("represents") ? row.get("represents") : kept(before.map(Seat::represents)),
                from,
                until == null ? kept(before.map(Seat::until)) : until);
    }

    private boolean isAbout(Seat seat) {
        return seatId != null
                ? seat.seatId().equals(seatId)
                : seat.name().equalsIgnoreCase(name)
                        && seat.from().equals(from)
                        && (!row.has("role") || seat.role() == role);
    }

    private String newId() {
        return seatId != null
                ? seatId
                : Claims.derived(
                        "seat",
                        committeeId,
                        name.toLowerCase(Locale.ROOT),
                        role.name(),
                        from.toString());
    }

    private static <T> @Nullable T kept(Optional<T> before) {
        return before.orElse(null);
    }

    /** The column that says what a field says. */
    public static String column(@Nullable String field) {
        return switch (field) {
            case "seatId" -> "id";
            case "personId" -> "person";
            case null -> "committee";
            default -> field;
        };
    }
}
