package app.resolved.meetings.committees.adapters.web;

import app.resolved.meetings.committees.domain.Seat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat as pages show it.
 *
 * @param when "now", "to come" or "past"
 */
record SeatRow(
        String seatId,
        String role,
        String name,
        @Nullable String represents,
        LocalDate from,
        @Nullable LocalDate until,
        String when) {

    static SeatRow of(Seat seat, LocalDate today) {
        return new SeatRow(
                seat.seatId(),
                RoleWords.of(seat.role()),
                seat.name(),
                seat.represents(),
                seat.from(),
                seat.until(),
                seat.heldOn(today) ? "now" : seat.from().isAfter(today) ? "to come" : "past");
    }

    public boolean past() {
        return when.equals("past");
    }
}
