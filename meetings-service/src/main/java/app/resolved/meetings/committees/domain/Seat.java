package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.SeatRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place at a body's table, held for a term.
 *
 * @param name as the minutes write it, such as "Councillor N Achebe"
 * @param personId null where the directory does not know who holds it
 * @param represents a political group, an agency or a ward
 * @param from the first day, in Europe/London
 * @param until the last day; null while no end is known
 */
public record Seat(
        String seatId,
        SeatRole role,
        String name,
        @Nullable String personId,
        @Nullable String represents,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Seat other) {
        boolean begins = other.until == null || !from.isAfter(other.until);
        boolean ends = until == null || !other.from.isAfter(until);
        return begins && ends;
    }

    CommitteeState.Seat state(boolean named) {
        return new CommitteeState.Seat(
                seatId,
                role,
                personId,
                named ? name : null,
                named ? represents : null,
                from,
                until);
    }
}
